using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Coherence;

/// <summary>A day or year by which something is to be done.</summary>
/// <param name="Span">Its words, "by" or "before" included, in the logical text.</param>
/// <param name="LastDay">The last day that they allow.</param>
internal sealed record Deadline(TextSpan Span, DateOnly LastDay)
{
    private const string Than = "later than ";
    private const int LongestWindow = 300;
    private const int LongestRequest = 2000;

    private static readonly string[] Leads = [" by ", " before ", " prior to ", Than];

    // What was to be done, or was done, by a day is history.
    private static readonly string[] History =
    [
        "ed by ", "ed no ", "ed not ", "which ", "that ", "goal", "urged", "called", "recall", "requested", "were to ", "was to ", "target", "commitment", "agreed", "adopted", "made by", "Goal", "was ", "were ", "had ", "has ", "have ", "pledge",
        "objective", "plan", "due ", "aim", "schedul", "deadline", "outstanding", "since", "resolution", "decision", "paragraph", "unpaid", "submitted", "decided", "set by", "period",
    ];

    // Behind a comma at the end of a request these speak of the words before them and not of the day: "the implementation of the present resolution, by the end of 2027".
    private static readonly string[] Qualities =
        ["ed by ", "ed no ", "ed not ", "made by", "set by", "which ", "that ", "plan", "resolution", "decision", "paragraph", "period", "has ", "have ", "submitted", "requested", "outstanding", "decided"];

    /// <summary>The deadlines that a text sets, from an offset on.</summary>
    public static IEnumerable<Deadline> In(string text, int start)
    {
        foreach (var lead in Leads)
        {
            for (var at = text.IndexOf(lead, start, StringComparison.Ordinal); at >= 0; at = text.IndexOf(lead, at + lead.Length, StringComparison.Ordinal))
            {
                var begin = lead == Than ? BeginOfThan(text, at) : at + 1;

                if (Read(text, at + lead.Length) is { } found && !IsHistory(text, start, begin, found.End))
                    yield return new Deadline(TextSpan.FromBounds(begin, found.End), found.Day);
            }
        }
    }

    private static int BeginOfThan(string text, int at) =>
        text.AsSpan(0, at).EndsWith("not ") ? at - 4 : text.AsSpan(0, at).EndsWith("no ") ? at - 3 : at;

    // "the end of 2003", "30 June 2003", "June 2003", "2003".
    private static (int End, DateOnly Day)? Read(string text, int start)
    {
        if (text.AsSpan(start).StartsWith("the end of "))
            start += "the end of ".Length;

        var end = Math.Min(text.Length, start + 20);
        var window = text.AsSpan(start, end - start);

        for (var i = 0; i + 4 <= window.Length; i++)
        {
            if (!int.TryParse(window.Slice(i, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year is < 1946 or > 2100)
                continue;

            if (i + 4 < window.Length && (char.IsLetterOrDigit(window[i + 4]) || window[i + 4] is '/' or '-' or '–'))
                return null;

            return LastDayOf(window[..i].TrimEnd(), year) is { } day ? (start + i + 4, day) : null;
        }

        return null;
    }

    private static DateOnly? LastDayOf(ReadOnlySpan<char> before, int year)
    {
        if (before.IsEmpty)
            return new DateOnly(year, 12, 31);

        if (DateParser.TryParse($"{before} {year}", out var day))
            return day;

        return DateParser.TryParse($"1 {before} {year}", out var first) ? first.AddMonths(1).AddDays(-1) : null;
    }

    private static bool IsHistory(string text, int start, int begin, int end)
    {
        var from = Math.Max(start, begin - LongestWindow);
        var before = text.AsSpan(from, begin - from);
        var clause = before.TrimEnd(", ");
        clause = clause[(clause.LastIndexOf(", ") + 1)..];

        var isSetOff = before.EndsWith(", ") && (end == text.Length || text[end] is ';' or '.');

        foreach (var word in History)
        {
            if (clause.Contains(word, StringComparison.Ordinal) && !(isSetOff && Qualities.Contains(word)))
                return true;
        }

        if (isSetOff)
        {
            from = Math.Max(start, begin - LongestRequest);
            before = text.AsSpan(from, begin - from);
        }

        // "Requests the Secretary-General, by the end of 2027, to report".
        return !(text.AsSpan(end).StartsWith(", to ")
            || before.Contains(" to ", StringComparison.Ordinal)
            || before.TrimEnd(", ").EndsWith(" to")
            || before.Contains(" shall ", StringComparison.Ordinal)
            || (from == 0 && before.StartsWith("To ")));
    }
}
