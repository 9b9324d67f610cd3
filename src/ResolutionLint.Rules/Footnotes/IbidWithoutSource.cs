using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Footnotes;

/// <summary>RL6005: "Ibid." that does not follow the source it stands for.</summary>
public sealed class IbidWithoutSource : ResolutionAnalyzer
{
    private const string TreatySeries = "United Nations, Treaty Series";

    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL6005");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(NodeContext<ResolutionDocument> context)
    {
        if (context.Semantics.Ibids.IsEmpty || LostNotes.AreLikely(context.Document, context.Semantics.Footnotes))
            return;

        var notes = context.Document.Footnotes;
        var sources = SourcesByNote(context.Semantics);

        foreach (var ibid in context.Semantics.Ibids.Where(ibid => ibid.Span.Start == 0))
        {
            var place = notes.IndexOf(ibid.Node);
            var source = SourceOf(notes, place);

            var reason = source < 0 ? "and this is the first note"
                : ReasonOf(notes[place - 1], sources)
                ?? ReasonOfKind(notes[source], notes[place])
                ?? InstrumentOfIbid.ReasonAgainst(context.Semantics, source, place);

            if (reason is not null)
                context.Report(Rule, ibid.Node.Text.GetSourceSpan(ibid.Span), reason);
        }
    }

    private static string? ReasonOf(Footnote before, HashSet<TextNode> sources) =>
        before.Text.Text.StartsWith("Ibid", StringComparison.Ordinal) || sources.Contains(before) || before.Text.Text.Contains(',', StringComparison.Ordinal) ? null
        : "and that note names none";

    // A volume follows a volume, and an annex stands in no volume of the Treaty Series.
    private static string? ReasonOfKind(Footnote source, Footnote note)
    {
        var (before, ibid) = (source.Text.Text, note.Text.Text);

        return ibid.StartsWith("Ibid., vol. ", StringComparison.Ordinal) && !before.Contains("vol", StringComparison.OrdinalIgnoreCase) ? "and that note names no volume"
            : ibid.StartsWith("Ibid., annex", StringComparison.Ordinal) && before.StartsWith(TreatySeries, StringComparison.Ordinal) ? "and the Treaty Series has volumes, not annexes"
            : null;
    }

    // The last note before it that is no "Ibid." itself; -1 before the first.
    private static int SourceOf(ImmutableArray<Footnote> notes, int place)
    {
        var source = place - 1;

        while (source > 0 && notes[source].Text.Text.StartsWith("Ibid", StringComparison.Ordinal))
            source--;

        return source;
    }

    // Books, treaty series and the records of conferences are sources too: whatever has a comma in it may be one.
    private static HashSet<TextNode> SourcesByNote(DocumentSemantics semantics) =>
    [
        .. semantics.Citations.Select(citation => citation.Node),
        .. semantics.Symbols.Select(symbol => symbol.Node),
    ];
}
