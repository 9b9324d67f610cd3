using System.Globalization;
using ResolutionLint.Core.Text;

namespace ResolutionLint.LanguageServer.Capabilities.Hovers;

/// <summary>How things are said to a reader.</summary>
internal static class Wording
{
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
}
