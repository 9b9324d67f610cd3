using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Lexicons;

namespace ResolutionLint.Core.Semantics;

/// <summary>Finds whom a directive paragraph addresses: the words from its opener to what is asked.</summary>
internal static class AddresseeScanner
{
    private const int LongestAside = 120;
    private const int LongestAddressee = 240;

    /// <summary>The place of the addressee; null where nobody is named, as in "Requests that".</summary>
    /// <param name="text">The logical text of the paragraph.</param>
    /// <param name="position">The place behind the opener.</param>
    public static TextSpan? Find(string text, int position)
    {
        var start = SkipPreposition(text, SkipAside(text, position));
        var window = text.AsSpan(start, Math.Min(LongestAddressee, text.Length - start));

        if (OpenerLexicon.FirstWord(window) is "that" or "")
            return null;

        var length = LengthOf(window);
        return length == 0 ? null : new TextSpan(start, length);
    }

    // ", in this regard," stands between verb and addressee.
    private static int SkipAside(string text, int position)
    {
        if (position >= text.Length || text[position] != ',')
            return SkipBlank(text, position);

        var window = text.AsSpan(position + 1, Math.Min(LongestAside, text.Length - position - 1));
        var close = window.IndexOf(',');
        return SkipBlank(text, close < 0 ? position : position + close + 2);
    }

    private static int SkipBlank(string text, int position) => position < text.Length && text[position] == ' ' ? position + 1 : position;

    private static int SkipPreposition(string text, int position)
    {
        var word = position < text.Length ? OpenerLexicon.FirstWord(text.AsSpan(position)) : [];
        return word is "to" or "upon" or "on" or "for" ? SkipBlank(text, position + word.Length) : position;
    }

    private static int LengthOf(ReadOnlySpan<char> window)
    {
        for (var i = 0; i < window.Length; i++)
        {
            if (window[i] is ';' or ':' or '.' || (window[i] == ',' && OpensAside(window[i..])) || (window[i] == ' ' && OpensDemand(window, i)))
                return i;
        }

        return window.Length;
    }

    // A comma may also go on with the list of those addressed.
    private static bool OpensAside(ReadOnlySpan<char> rest) =>
        rest.Length < 3
        || OpenerLexicon.FirstWord(rest[2..]) is "in" or "within" or "through" or "as" or "with" or "when" or "where" or "if" or "while"
            or "upon" or "on" or "by" or "pursuant" or "taking" or "subject" or "at" or "under" or "to" or "after" or "before" or "without"
            or "inter" or "including" or "especially" or "particularly" or "bearing" or "for" or "during" or "building" or "according" or "consistent" or "drawing" or "acting" or "having";

    // "States parties to the Convention": the preposition belongs to the name.
    private static bool OpensDemand(ReadOnlySpan<char> window, int blank) =>
        window[blank..].StartsWith(" to ", StringComparison.Ordinal)
        && !(window[(blank + 4)..].StartsWith("the ", StringComparison.Ordinal) && BelongsToName(window[..blank]));

    private static bool BelongsToName(ReadOnlySpan<char> before) =>
        before.EndsWith("arties", StringComparison.Ordinal)
        || before.EndsWith("party", StringComparison.Ordinal)
        || before.EndsWith("ignatories", StringComparison.Ordinal)
        || before.EndsWith("ontributors", StringComparison.Ordinal)
        || before.EndsWith("esponse", StringComparison.Ordinal);
}
