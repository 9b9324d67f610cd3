using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Citations;

/// <summary>RL3018: more or fewer dates than numbers, or days without their year.</summary>
public sealed partial class DatesDoNotFitNumbers : ResolutionAnalyzer
{
    private const string Months = "January|February|March|April|May|June|July|August|September|October|November|December";

    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL3018");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(NodeContext<ResolutionDocument> context)
    {
        var lists = CitedList.Of(context.Semantics.Citations);

        foreach (var list in lists)
        {
            // Before the seventies some were adopted on several days.
            if (list.First.IsQuoted || list.Last.Parts.Form == CitationForm.RomanSession || !HasDate(list) || Dates().Match(list.First.Node.Text.Text, list.Last.NumberSpan.End) is not { Success: true } match)
                continue;

            var dates = match.Groups["date"].Captures;
            var waiting = WaitingFor(list);

            if (dates.Count > 1 && dates.Count != waiting)
                Report(context, list, dates, $"{Counted(dates.Count, "date")} for {Counted(waiting, "number")}");
            else if (IsToldOut(list, dates) && !IsExplained(list.First.Node.Text.Text.AsSpan(match.Index + match.Length)))
                Report(context, list, dates, "the reader has to count which belongs to which");
            else if (!char.IsAsciiDigit(dates[^1].ValueSpan[^1]))
                Report(context, list, dates, "no year");
        }
    }

    private static bool HasDate(CitedList list) =>
        list.First.Node.Text.Text.AsSpan(list.Last.NumberSpan.End) is [' ', 'o', 'f', ' ', >= '0' and <= '9', ..] or [',', ' ', 'o', 'f', ' ', ..];

    // The days and dates behind a number; the last one has its month.
    [GeneratedRegex(
        @"\G,? of (?:(?:(?<date>\d{1,2}(?: (?:" + Months + @")(?: \d{4})?)?), )*(?<date>\d{1,2}(?: (?:" + Months + @")(?: \d{4})?)?),? and )?(?<date>\d{1,2} (?:" + Months + @")(?: \d{4})?)(?![\w/-]| \d)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Dates();

    // "53/199 and 61/185 of 15 December 1998 and 20 December 2006": days of several years behind numbers of several sessions.
    private static bool IsToldOut(CitedList list, CaptureCollection dates) =>
        dates.Count > 1
        && dates.All(date => date.Length > "24".Length && char.IsAsciiDigit(date.ValueSpan[^1]))
        && list[list.Count - 2].NumberSpan != list.Last.NumberSpan
        && list[list.Count - 2].Parts.Session != list.Last.Parts.Session;

    private static bool IsExplained(ReadOnlySpan<char> behind) => behind.StartsWith(", respectively") || behind.StartsWith(" respectively");

    // The numbers since the last one that has a date of its own.
    private static int WaitingFor(CitedList list)
    {
        var waiting = 1;

        while (waiting < list.Count && !list[list.Count - waiting - 1].OwnsDate)
            waiting++;

        return waiting;
    }

    private static string Counted(int count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? string.Empty : "s")}");

    private static void Report(NodeContext<ResolutionDocument> context, CitedList list, CaptureCollection dates, string fault)
    {
        var span = TextSpan.FromBounds(dates[0].Index, dates[^1].Index + dates[^1].Length);
        var text = list.First.Node.Text;
        context.Report(Rule, text.GetSourceSpan(span), text.Text.Substring(span.Start, span.Length), fault);
    }
}
