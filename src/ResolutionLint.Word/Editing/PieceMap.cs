using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Word.Markup;

namespace ResolutionLint.Word.Editing;

/// <summary>Finds the pieces that a text is made of.</summary>
/// <param name="pieces">The pieces in the order of the text; they do not overlap, and none is empty.</param>
internal sealed class PieceMap(ImmutableArray<TextPiece> pieces)
{
    /// <summary>The pieces that have characters in a span, in their order.</summary>
    public IEnumerable<TextPiece> Overlapping(TextSpan span)
    {
        for (var i = FirstEndingBehind(span.Start); !span.IsEmpty && i < pieces.Length && pieces[i].Span.Start < span.End; i++)
            yield return pieces[i];
    }

    /// <summary>The piece with the character at an offset; null where none has it.</summary>
    public TextPiece? At(int offset) => FirstEndingBehind(offset) is var i && i < pieces.Length && pieces[i].Span.Contains(offset) ? pieces[i] : null;

    /// <summary>The first piece with a character at or behind an offset; null where there is none.</summary>
    public TextPiece? Behind(int offset) => FirstEndingBehind(offset) is var i && i < pieces.Length ? pieces[i] : null;

    /// <summary>The last piece with a character before an offset; null where there is none.</summary>
    public TextPiece? Before(int offset)
    {
        var i = FirstEndingBehind(offset);

        if (i < pieces.Length && pieces[i].Span.Start < offset)
            return pieces[i];

        return i > 0 ? pieces[i - 1] : null;
    }

    /// <summary>Whether pieces have all characters of a span; of an empty one, whether one touches it.</summary>
    public bool Cover(TextSpan span) => span.IsEmpty
        ? At(span.Start) is not null || (span.Start > 0 && At(span.Start - 1) is not null)
        : Overlapping(span).Sum(piece => piece.Span.Overlap(span)!.Value.Length) == span.Length;

    private int FirstEndingBehind(int offset)
    {
        var (low, high) = (0, pieces.Length);

        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = pieces[middle].Span.End > offset ? (low, middle) : (middle + 1, high);
        }

        return low;
    }
}
