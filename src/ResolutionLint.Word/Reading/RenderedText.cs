using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Reading;
using ResolutionLint.Core.Text;
using ResolutionLint.Word.Markup;

namespace ResolutionLint.Word.Reading;

/// <summary>A document as text: one line for each paragraph.</summary>
/// <param name="Text">The text; each line ends at LF.</param>
/// <param name="Kinds">What each line is, and the empty one behind the last LF.</param>
/// <param name="Styles">How the characters look.</param>
/// <param name="Pieces">What the text is made of, in its order; what no piece covers does not stand in the file as it is shown.</param>
internal sealed record RenderedText(string Text, ImmutableArray<BlockKind> Kinds, TextStyles Styles, ImmutableArray<TextPiece> Pieces)
{
    /// <summary>Whether a stretch of the text stands in the file as it is shown.</summary>
    /// <param name="span">The stretch; an empty one is a place that words can be put at.</param>
    public bool Covers(TextSpan span)
    {
        var index = FirstEndingBehind(span.IsEmpty ? span.Start - 1 : span.Start);

        if (span.IsEmpty)
            return index < Pieces.Length && Pieces[index].Span.Start <= span.Start;

        for (var position = span.Start; position < span.End; position = Pieces[index++].Span.End)
        {
            if (index == Pieces.Length || Pieces[index].Span.Start > position)
                return false;
        }

        return true;
    }

    private int FirstEndingBehind(int position)
    {
        var (low, high) = (0, Pieces.Length);

        while (low < high)
        {
            var middle = (low + high) / 2;

            if (Pieces[middle].Span.End > position)
                high = middle;
            else
                low = middle + 1;
        }

        return low;
    }
}
