using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Lexicons;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Footnotes;

/// <summary>RL6005: "Ibid." that does not follow the source it stands for.</summary>
public sealed class IbidWithoutSource : ResolutionAnalyzer
{
    private const int LongestLead = 40;
    private const int LongestMarks = 2;
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

            var reason = ReasonOf(place == 0 ? null : notes[place - 1], sources)
                ?? ReasonOfKind(notes, place)
                ?? ReasonOfInstrument(context.Semantics, notes, place);

            if (reason is not null)
                context.Report(Rule, ibid.Node.Text.GetSourceSpan(ibid.Span), reason);
        }
    }

    private static string? ReasonOf(Footnote? before, HashSet<TextNode> sources) =>
        before is null ? "and this is the first note"
        : before.Text.Text.StartsWith("Ibid", StringComparison.Ordinal) || sources.Contains(before) || before.Text.Text.Contains(',', StringComparison.Ordinal) ? null
        : "and that note names none";

    // A volume follows a volume, and an annex stands in no volume of the Treaty Series.
    private static string? ReasonOfKind(ImmutableArray<Footnote> notes, int place)
    {
        var (before, ibid) = (notes[SourceOf(notes, place)].Text.Text, notes[place].Text.Text);

        return ibid.StartsWith("Ibid., vol. ", StringComparison.Ordinal) && !before.Contains("vol", StringComparison.OrdinalIgnoreCase) ? "and that note names no volume"
            : ibid.StartsWith("Ibid., annex", StringComparison.Ordinal) && before.StartsWith(TreatySeries, StringComparison.Ordinal) ? "and the Treaty Series has volumes, not annexes"
            : null;
    }

    private static int SourceOf(ImmutableArray<Footnote> notes, int place)
    {
        var source = place - 1;

        while (source > 0 && notes[source].Text.Text.StartsWith("Ibid", StringComparison.Ordinal))
            source--;

        return source;
    }

    // The marker stands right behind the title of an instrument, and it is known where that one is to be found.
    private static string? ReasonOfInstrument(DocumentSemantics semantics, ImmutableArray<Footnote> notes, int place)
    {
        foreach (var reference in semantics.Footnotes.References)
        {
            if (reference.Note == notes[place] && InstrumentBefore(semantics, reference) is { } instrument && !AreCited(instrument.Sources, notes, place))
                return $"and that is not where the {instrument.Title} is found";
        }

        return null;
    }

    private static Instrument? InstrumentBefore(DocumentSemantics semantics, FootnoteReference reference)
    {
        foreach (var mention in semantics.Instruments)
        {
            if (mention.Node == reference.Node && !mention.Instrument.Sources.IsEmpty && IsRightBehind(mention, reference.Marker) && !IsPartOfName(mention))
                return mention.Instrument;
        }

        return null;
    }

    private static bool IsRightBehind(InstrumentMention mention, FootnoteMarker marker) =>
        marker.Offset >= mention.Span.End
        && marker.Offset - mention.Span.End <= LongestMarks
        && mention.Node.Text.Text.AsSpan(mention.Span.End, marker.Offset - mention.Span.End).IndexOfAnyExcept(",”\"") < 0;

    // "The Optional Protocol to the Convention" is another instrument, and the parties to one meet and decide.
    private static bool IsPartOfName(InstrumentMention mention)
    {
        var before = mention.Node.Text.Text.AsSpan(0, mention.Span.Start);
        return before.EndsWith("arties to the ") || before[Math.Max(0, before.Length - LongestLead)..].Contains("Protocol", StringComparison.Ordinal);
    }

    private static bool AreCited(ImmutableArray<string> sources, ImmutableArray<Footnote> notes, int place)
    {
        for (var i = SourceOf(notes, place); i <= place; i++)
        {
            if (sources.Any(source => notes[i].Text.Text.Contains(source, StringComparison.Ordinal)))
                return true;
        }

        return false;
    }

    // Books, treaty series and the records of conferences are sources too: whatever has a comma in it may be one.
    private static HashSet<TextNode> SourcesByNote(DocumentSemantics semantics) =>
    [
        .. semantics.Citations.Select(citation => citation.Node),
        .. semantics.Symbols.Select(symbol => symbol.Node),
    ];
}
