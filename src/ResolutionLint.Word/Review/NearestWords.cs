using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Reading;
using ResolutionLint.Word.Editing;
using ResolutionLint.Word.Markup;

namespace ResolutionLint.Word.Review;

/// <summary>Finds words that a comment can stand at: numbers and marks of notes stand in no run as they are shown.</summary>
/// <param name="text">The text, and what it comes from.</param>
/// <param name="pieces">Its pieces.</param>
internal sealed class NearestWords(MarkedText text, PieceMap pieces)
{
    private static readonly string Blanks = $" \t\u00A0{SoftBreaks.Mark}";

    /// <summary>The nearest words to a span; those of it that stand in a run, where some do. Null where the draft has no words at all.</summary>
    /// <param name="span">The span, in offsets of the text.</param>
    public TextSpan? Of(TextSpan span)
    {
        if (Covered(span) is { } itself)
            return itself;

        var line = text.LineAt(span.Start);
        var word = TextSpan.FromBounds(WordStart(span.Start, line.Start), WordEnd(span.End, line.End));

        return Covered(word)
            ?? FirstWord(span.End, line.End)
            ?? LastWord(span.Start, line.Start)
            ?? FirstWord(span.End, text.Text.Length)
            ?? LastWord(span.Start, 0);
    }

    // From the first to the last character of a span that stands in a run.
    private TextSpan? Covered(TextSpan span)
    {
        if (span.IsEmpty || pieces.Behind(span.Start) is not { } first || first.Span.Start >= span.End)
            return null;

        var start = Math.Max(span.Start, first.Span.Start);
        var end = Math.Min(span.End, pieces.Before(span.End)!.Span.End);
        return TextSpan.FromBounds(start - (SplitsCharacter(start) ? 1 : 0), end + (SplitsCharacter(end) ? 1 : 0));
    }

    private bool SplitsCharacter(int place) =>
        place > 0 && place < text.Text.Length && char.IsHighSurrogate(text.Text[place - 1]) && char.IsLowSurrogate(text.Text[place]);

    private TextSpan? FirstWord(int from, int most)
    {
        if (pieces.Behind(from) is not { } piece || Math.Max(piece.Span.Start, from) is var start && start >= most)
            return null;

        var line = text.LineAt(start);
        var word = start + text.Text.AsSpan(start, line.End - start).IndexOfAnyExcept(Blanks);
        return Covered(word < start ? TextSpan.FromBounds(start, line.End) : TextSpan.FromBounds(word, WordEnd(word, line.End)));
    }

    private TextSpan? LastWord(int before, int least)
    {
        if (pieces.Before(before) is not { } piece || Math.Min(piece.Span.End, before) is var end && end <= least)
            return null;

        var line = text.LineAt(end);
        var word = line.Start + text.Text.AsSpan(line.Start, end - line.Start).LastIndexOfAnyExcept(Blanks) + 1;
        return Covered(word == line.Start ? TextSpan.FromBounds(line.Start, end) : TextSpan.FromBounds(WordStart(word, line.Start), word));
    }

    private int WordStart(int offset, int least)
    {
        while (offset > least && !char.IsWhiteSpace(text.Text[offset - 1]))
            offset--;

        return offset;
    }

    private int WordEnd(int offset, int most)
    {
        while (offset < most && !char.IsWhiteSpace(text.Text[offset]))
            offset++;

        return offset;
    }
}
