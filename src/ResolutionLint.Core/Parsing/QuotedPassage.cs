using ResolutionLint.Core.Model;
using ResolutionLint.Core.Reading;

namespace ResolutionLint.Core.Parsing;

/// <summary>Finds what an operative paragraph quotes in paragraphs of its own: the text of an article, a paragraph as it shall read.</summary>
internal static class QuotedPassage
{
    // An article is shorter than this.
    private const int MostBlocks = 60;

    /// <summary>Whether a block opens with a quotation mark.</summary>
    public static bool IsOpenedBy(TextBlock block) => block.Label is { IsQuoted: true } || block.Text.Text is ['“' or '"' or '«', ..];

    /// <summary>The block behind the last of the passage that opens at <paramref name="start"/>.</summary>
    /// <param name="blocks">All blocks.</param>
    /// <param name="start">The block that opens with a quotation mark.</param>
    /// <param name="limit">Where the resolution ends.</param>
    /// <param name="number">The number of the paragraph that quotes; null where it has none.</param>
    public static int EndOf(IReadOnlyList<TextBlock> blocks, int start, int limit, int? number)
    {
        var marked = start;

        for (var i = start; i < Math.Min(limit, start + MostBlocks) && !Resumes(blocks[i], number); i++)
        {
            // Each paragraph may open with its own mark, so that the last alone closes it.
            var isMarked = IsOpenedBy(blocks[i]);
            var depth = DepthIn(blocks[i]);
            marked = isMarked && marked == i ? i + 1 : marked;

            if (isMarked ? depth <= 0 : depth < 0)
                return i + 1;
        }

        return marked;
    }

    // The mark was never closed, or a paragraph of the text was taken for one that is quoted.
    private static bool Resumes(TextBlock block, int? number) =>
        block.Label is { } label
            ? label is { Kind: LabelKind.Number, IsQuoted: false } && label.Ordinal == number + 1 && block.Shape.IsFinite
            : block.Shape.IsClosingLine || HeadingPattern.IsAnnex(block.Text.Text);

    /// <summary>How many quotation marks stay open at the end of a block; below zero where it closes one that another has opened.</summary>
    private static int DepthIn(TextBlock block)
    {
        var depth = block.Label is { IsQuoted: true } ? 1 : 0;
        var text = block.Text.Text.AsSpan();

        for (var i = text.IndexOfAny("“”\"«»"); i >= 0 && i < text.Length; i++)
        {
            if (text[i] is '“' or '«' || (text[i] == '"' && (i == 0 || text[i - 1] is ' ' or '(')))
                depth++;
            else if (text[i] is '”' or '»' or '"')
                depth--;
        }

        return depth;
    }
}
