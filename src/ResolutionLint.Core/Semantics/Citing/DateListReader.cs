using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;

namespace ResolutionLint.Core.Semantics.Citing;

/// <summary>Reads the dates behind a number: "of 24 November 1999", "of 22 and 23 December 2003", "of 23 December 1994 and 20 July 1995".</summary>
internal static partial class DateListReader
{
    private const int MostPartialDates = 6;

    /// <summary>The dates that stand at an offset; none where none do.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="offset">The end of the number.</param>
    /// <param name="wanted">How many numbers wait for a date.</param>
    /// <param name="end">The end of the last date.</param>
    public static IReadOnlyList<ScannedDate> Read(string text, int offset, int wanted, out int end)
    {
        end = offset;

        if (offset >= text.Length || Of().Match(text, offset) is not { Success: true } of)
            return [];

        var dates = new List<ScannedDate>();

        for (var next = of.Index + of.Length; next >= 0; next = dates.Count < wanted ? AfterSeparator(text, end) : -1)
        {
            if (ReadSome(text, next) is not { Count: > 0 } some)
                break;

            dates.AddRange(some);
            end = some[^1].Span.End;
        }

        return dates;
    }

    [GeneratedRegex(
        @"\G(?:,? (?:sect(?:ion|\.)s?|annex(?:es)?|part|para(?:graph|\.)s?)(?: (?:[IVXLC]+|\d+|[A-Z])(?:[-–][IVXLC]+)?(?: \([a-z]\))?)?){0,3},? ?(?<=[ ,])(?:of|dated|adopted on) (?=\d|[A-Z])",
        RegexOptions.CultureInvariant)]
    private static partial Regex Of();

    [GeneratedRegex(@"\G(?:, and |, | and )(?:of )?(?=\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Separator();

    [GeneratedRegex(@"\G(?<d>\d{1,2})(?: (?<m>[A-Z][a-z]{2,8}))?(?:, and |, | and )(?=\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Partial();

    private static int AfterSeparator(string text, int offset) =>
        offset < text.Length && Separator().Match(text, offset) is { Success: true } match ? match.Index + match.Length : -1;

    // A full date, and the days or days and months before it that share its year.
    private static List<ScannedDate> ReadSome(string text, int offset)
    {
        var partial = new List<Match>();
        var next = offset;

        while (partial.Count < MostPartialDates && DateScanner.At(text, next) is null && Partial().Match(text, next) is { Success: true } match)
        {
            partial.Add(match);
            next = match.Index + match.Length;
        }

        if (DateScanner.At(text, next) is not { } full)
            return [];

        return [.. partial.Select(match => Complete(match, full)), full];
    }

    private static ScannedDate Complete(Match match, ScannedDate full)
    {
        var month = match.Groups["m"] is { Success: true } name ? MonthNames.Parse(name.ValueSpan) : full.Written.Month;
        var day = int.Parse(match.Groups["d"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

        return new ScannedDate(new TextSpan(match.Index, match.Length), full.Written with { Day = day, Month = month }, DateForm.Standard);
    }
}
