using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Footnotes;

/// <summary>RL6005: "Ibid." that does not follow the source it stands for.</summary>
public sealed class IbidWithoutSource : ResolutionAnalyzer
{
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

            if (ReasonOf(place == 0 ? null : notes[place - 1], sources) is { } reason)
                context.Report(Rule, ibid.Node.Text.GetSourceSpan(ibid.Span), reason);
        }
    }

    private static string? ReasonOf(Footnote? before, HashSet<TextNode> sources) =>
        before is null ? "and this is the first note"
        : before.Text.Text.StartsWith("Ibid", StringComparison.Ordinal) || sources.Contains(before) || before.Text.Text.Contains(',', StringComparison.Ordinal) ? null
        : "and that note names none";

    // Books, treaty series and the records of conferences are sources too: whatever has a comma in it may be one.
    private static HashSet<TextNode> SourcesByNote(DocumentSemantics semantics) =>
    [
        .. semantics.Citations.Select(citation => citation.Node),
        .. semantics.Symbols.Select(symbol => symbol.Node),
    ];
}
