using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Lexicons;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Core.Semantics;

/// <summary>Finds the sessions that a document speaks of: "fifty-eighth session", "tenth emergency special session".</summary>
internal static partial class SessionRecognizer
{
    private const int LongestOrdinal = 4;

    public static ImmutableArray<SessionMention> Recognize(DocumentSemantics semantics)
    {
        var sessions = ImmutableArray.CreateBuilder<SessionMention>();

        foreach (var node in RunningText.Of(semantics.Document))
        {
            for (var match = Session().Match(node.Text.Text); match.Success; match = match.NextMatch())
                sessions.AddRange(Before(node, match.Index, SeriesOf(match)));
        }

        return sessions.ToImmutable();
    }

    [GeneratedRegex(
        @"(?:(?<= )(?<emergency>emergency )?(?<special>special )|(?<= )(?:(?:resumed|regular|ordinary|annual|substantive|organizational|extraordinary|biennial|plenary|reconvened) ){1,3})?\bsessions?\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Session();

    private static SessionSeries SeriesOf(Match match) =>
        match.Groups["emergency"].Success ? SessionSeries.EmergencySpecial
        : match.Groups["special"].Success ? SessionSeries.Special
        : SessionSeries.Regular;

    // "fifty-eighth, fifty-ninth and sixtieth sessions": from the last one backwards, handed out in the order of the text.
    private static Stack<SessionMention> Before(TextNode node, int offset, SessionSeries series)
    {
        var found = new Stack<SessionMention>();
        var text = node.Text.Text;

        while (OrdinalBefore(text, offset) is { } ordinal)
        {
            found.Push(new SessionMention(node, ordinal.Span, ordinal.Value) { Series = series });
            offset = SkipSeparator(text, ordinal.Span.Start);

            if (offset < 0)
                break;
        }

        return found;
    }

    // The longest run of words that is an ordinal: "one hundred and first" rather than "first".
    private static (TextSpan Span, int Value)? OrdinalBefore(string text, int offset)
    {
        var end = offset;

        while (end > 0 && text[end - 1] == ' ')
            end--;

        (TextSpan, int)? longest = null;
        var start = end;

        for (var words = 0; words < LongestOrdinal && start > 0; words++)
        {
            start = text.LastIndexOf(' ', start - 1, start) + 1;

            if (TryParse(text.AsSpan(start, end - start), out var value))
                longest = (TextSpan.FromBounds(start, end), value);

            start = Math.Max(0, start - 1);
        }

        return longest;
    }

    private static bool TryParse(ReadOnlySpan<char> text, out int value)
    {
        if (OrdinalWords.TryParseOrdinal(text, out value))
            return true;

        value = text.Length > 1 ? RomanNumeral.Parse(text) : 0;
        return value > 0;
    }

    private static int SkipSeparator(string text, int offset)
    {
        foreach (var separator in (ReadOnlySpan<string>)[", and ", " and ", ", ", " to ", " or "])
        {
            if (text.AsSpan(0, offset).EndsWith(separator))
                return offset - separator.Length;
        }

        return -1;
    }
}
