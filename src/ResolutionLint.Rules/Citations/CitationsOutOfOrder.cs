using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Lexicons;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Rules.Citations;

/// <summary>RL3017: numbers of one list that do not rise.</summary>
public sealed class CitationsOutOfOrder : ResolutionAnalyzer
{
    private const int Window = 60;

    private static readonly LiteralSearch LatestFirst = new("recent", "latest");

    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL3017");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(NodeContext<ResolutionDocument> context)
    {
        foreach (var list in CitedList.Of(context.Semantics.Citations))
        {
            if (list.Count > 1 && !list.First.IsQuoted && IsComparable(list) && FirstBreak(list) is > 0 and var index && !IsLatestFirst(list.First))
                Report(context, list, index);
        }
    }

    // "the most recent of which being resolutions …" begins with the latest on purpose.
    private static bool IsLatestFirst(Citation first)
    {
        var start = Math.Max(0, first.Span.Start - Window);
        return LatestFirst.IsIn(first.Node.Text.Text.AsSpan(start, first.Span.Start - start));
    }

    private static bool IsComparable(CitedList list)
    {
        for (var i = 0; i < list.Count; i++)
        {
            var citation = list[i];

            if (citation.Parts is not { Form: CitationForm.SessionNumber or CitationForm.YearNumber or CitationForm.RomanSession or CitationForm.NumberAndYear, Series: SessionSeries.Regular }
                || citation.Organ is null
                || citation.Organ != list.First.Organ)
            {
                return false;
            }
        }

        return true;
    }

    private static int FirstBreak(CitedList list)
    {
        for (var i = 1; i < list.Count; i++)
        {
            // Parts of one session that were adopted later may follow the others.
            if (Rank(list[i]).CompareTo(Rank(list[i - 1])) < 0 && !(list[i].Date > list[i - 1].Date))
                return i;
        }

        return -1;
    }

    // Numbers with a roman session are older than those with an Arabic one.
    private static (bool IsLater, int Session, int Serial, char Letter) Rank(Citation citation) =>
        (citation.Parts.Form != CitationForm.RomanSession, citation.Parts.Session, citation.Parts.Serial, citation.Parts.Letter ?? default);

    private static void Report(NodeContext<ResolutionDocument> context, CitedList list, int index)
    {
        var citation = list[index];
        context.Report(Rule, citation.Node.Text.GetSourceSpan(citation.NumberSpan), Sorted(list), citation.Number, list[index - 1].Number);
    }

    // What shares a date or carries a note cannot be moved without a look at it.
    private static CodeFix? Sorted(CitedList list)
    {
        var text = list.First.Node.Text;
        var items = Enumerable.Range(0, list.Count).Select(i => list[i]).ToList();
        var hasNote = list.First.Node.Markers.Any(marker => marker.Offset > items[0].NumberSpan.Start && marker.Offset <= items[^1].Span.End);

        if (hasNote || items.Any(item => !item.OwnsDate || item.PartCount > 1))
            return null;

        var sorted = items.OrderBy(Rank).ToList();
        var changes = items.Zip(sorted).Where(pair => pair.First != pair.Second)
            .Select(pair => new TextChange(text.GetSourceSpan(MovableSpan(pair.First)), text.Text.Substring(MovableSpan(pair.Second).Start, MovableSpan(pair.Second).Length)));

        return new CodeFix("Put the numbers in rising order", [.. changes], FixSafety.Safe);
    }

    private static TextSpan MovableSpan(Citation citation) => TextSpan.FromBounds(citation.NumberSpan.Start, citation.Span.End);
}
