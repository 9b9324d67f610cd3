using System.Globalization;
using ResolutionLint.Core.Text;

namespace ResolutionLint.LanguageServer.Capabilities.Hovers;

/// <summary>How things are said to a reader.</summary>
internal static class Wording
{
    private static readonly Dictionary<string, string> Organs = new(StringComparer.Ordinal)
    {
        ["GA"] = "General Assembly",
        ["SC"] = "Security Council",
        ["HRC"] = "Human Rights Council",
        ["ES"] = "Economic and Social Council",
    };

    private const int LongestExcerpt = 400;

    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>From one day to another; what is not known is left open.</summary>
    public static string Period(DateOnly? from, DateOnly? until) => (from, until) switch
    {
        ({ } first, { } last) => $"{Day(first)} to {Day(last)}",
        ({ } first, null) => $"since {Day(first)}",
        (null, { } last) => $"until {Day(last)}",
        _ => string.Empty,
    };

    /// <summary>The beginning of a text, as a quotation in Markdown.</summary>
    public static string Quote(LogicalText text) =>
        $"> {Plain(text.Length <= LongestExcerpt ? text.Text : $"{text.Text[..LongestExcerpt]}…")}";

    /// <summary>Words of a draft, whose signs mean nothing.</summary>
    public static string Plain(string words)
    {
        var escaped = new System.Text.StringBuilder(words.Length);

        foreach (var character in words)
        {
            if (character is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '#' or '|')
                escaped.Append('\\');

            escaped.Append(character);
        }

        return escaped.ToString();
    }

    /// <summary>"GA 677, SC 82" with the names of the organs.</summary>
    public static string Counts(string counts) => string.Join(", ", counts.Split(", ").Select(count =>
        count.Split(' ') is [var organ, var number] && Organs.TryGetValue(organ, out var name) ? $"{name} {number}" : count));
}
