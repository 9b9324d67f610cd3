using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;

namespace ResolutionLint.LanguageServer.Capabilities;

/// <summary>Tells whether an edit leaves every word and figure as it is: none goes, none comes, none is parted and no two are joined.</summary>
internal static partial class WordOrder
{
    /// <summary>Whether the words are the same, but for one number or letter of a list.</summary>
    public static bool IsKept(SourceText text, TextChange change)
    {
        var start = change.Span.Start;
        var end = change.Span.End;

        while (start > 0 && IsOfWord(text[start - 1]))
            start--;

        while (end < text.Length && IsOfWord(text[end]))
            end++;

        // What stands behind a label belongs to it.
        var behind = Math.Min(text.Length, end + 1);
        var head = text.ToString(TextSpan.FromBounds(start, change.Span.Start));
        var tail = text.ToString(TextSpan.FromBounds(change.Span.End, behind));
        return IsKept(Plain(head + text.ToString(change.Span) + tail), Plain(head + change.NewText + tail));
    }

    private static bool IsKept(string before, string after)
    {
        var (old, @new) = (Words().Matches(before), Words().Matches(after));
        var first = 0;
        var last = 0;
        var least = Math.Min(old.Count, @new.Count);

        while (first < least && old[first].Value == @new[first].Value)
            first++;

        while (last < least - first && old[^(last + 1)].Value == @new[^(last + 1)].Value)
            last++;

        return Rest(old, first, last).All(word => IsLabel(word, before)) && Rest(@new, first, last).All(word => IsLabel(word, after))
            && old.Count - first - last <= 1 && @new.Count - first - last <= 1;
    }

    /// <summary>Which of its forms a hyphen or an apostrophe has makes no other word.</summary>
    private static string Plain(string words) => words.Replace('\u2010', '-').Replace('\u2011', '-').Replace('\u2019', '\'');

    private static IEnumerable<Match> Rest(MatchCollection words, int first, int last) => words.Skip(first).Take(words.Count - first - last);

    /// <summary>A label stands before a mark, as "(a)" and "iv." do, or alone on its line.</summary>
    private static bool IsLabel(Match word, string text) =>
        Label().IsMatch(word.Value)
        && (word.Index + word.Length == text.Length || text[word.Index + word.Length] is ')' or '.' or '\r' or '\n');

    private static bool IsOfWord(char character) => char.IsLetterOrDigit(character) || character is '-' or '\u2010' or '\u2011' or '\'' or '\u2019';

    [GeneratedRegex(@"\p{Nd}+|\p{L}+(?:[-\u2010\u2011'\u2019]+\p{L}+)*", RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    [GeneratedRegex("^(?:[0-9]{1,3}|[a-z]{1,2}|[ivxl]{1,6}|[A-Z]|[IVXL]{1,6})$", RegexOptions.CultureInvariant)]
    private static partial Regex Label();
}
