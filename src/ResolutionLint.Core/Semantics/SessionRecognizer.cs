using System.Collections.Frozen;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Lexicons;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Core.Semantics;

/// <summary>Finds the sessions that a document speaks of: "fifty-eighth session", "tenth emergency special session".</summary>
internal static class SessionRecognizer
{
    private const int LongestOrdinal = 4;
    private const string Noun = "session";

    private static readonly FrozenSet<string> OtherKinds = FrozenSet.ToFrozenSet(
        ["resumed", "regular", "ordinary", "annual", "substantive", "organizational", "extraordinary", "biennial", "plenary", "reconvened"]);

    public static ImmutableArray<SessionMention> Recognize(DocumentSemantics semantics)
    {
        var sessions = ImmutableArray.CreateBuilder<SessionMention>();

        foreach (var node in semantics.RunningText)
        {
            for (var noun = Next(node.Text.Text, 0); noun >= 0; noun = Next(node.Text.Text, noun + Noun.Length))
                sessions.AddRange(Before(node, noun));
        }

        return sessions.ToImmutable();
    }

    // Without its first letter, which may be a capital: the framework looks for words in any case one letter at a time.
    private static int Next(string text, int offset)
    {
        var rest = text.AsSpan(offset).IndexOf(Noun.AsSpan(1));

        while (rest > 0 && text[offset + rest - 1] is not ('s' or 'S'))
        {
            var next = text.AsSpan(offset + rest + 1).IndexOf(Noun.AsSpan(1));
            rest = next < 0 ? -1 : rest + 1 + next;
        }

        return rest > 0 ? offset + rest - 1 : -1;
    }

    // The words between ordinal and noun tell the series: "tenth emergency special session".
    private static (int End, SessionSeries Series) SkipKind(string text, int noun)
    {
        var end = noun;
        var series = SessionSeries.Regular;

        while (true)
        {
            var start = WordStart(text, end);
            var word = text.AsSpan(start, end - start).TrimEnd();

            if (word is "special")
                series = SessionSeries.Special;
            else if (word is "emergency")
                series = SessionSeries.EmergencySpecial;
            else if (!OtherKinds.Contains(word.ToString()))
                return (end, series);

            end = start;
        }
    }

    private static int WordStart(string text, int end)
    {
        while (end > 0 && text[end - 1] == ' ')
            end--;

        return end == 0 ? 0 : text.LastIndexOf(' ', end - 1) + 1;
    }

    // "fifty-eighth, fifty-ninth and sixtieth sessions": from the last one backwards, handed out in the order of the text.
    private static Stack<SessionMention> Before(TextNode node, int noun)
    {
        var found = new Stack<SessionMention>();
        var text = node.Text.Text;
        var (offset, series) = SkipKind(text, noun);

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

        value = text.Length > 1 ? RomanNumeral.Parse(text) ?? 0 : 0;
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
