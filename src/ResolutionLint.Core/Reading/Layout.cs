using System.Collections.Immutable;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Core.Reading;

/// <summary>How the lines of a text came about, told from the lines themselves.</summary>
/// <param name="IsWrapped">Whether lines end at a margin, so that a paragraph takes several.</param>
/// <param name="Width">The margin in characters, where lines are wrapped.</param>
/// <param name="IsPaged">Whether the text comes from pages with furniture, as the text layer of a PDF does.</param>
/// <param name="IsSpaced">Whether blank lines stand between paragraphs.</param>
internal sealed record Layout(bool IsWrapped, int Width, bool IsPaged, bool IsSpaced)
{
    /// <summary>Whether a bullet always begins an item, as in Markdown.</summary>
    public bool HasListMarks { get; init; }

    /// <summary>Whether the format has told where paragraphs end, so that it takes more to put two of them together.</summary>
    public bool HasParagraphs { get; init; }

    /// <summary>The longest line that a printed page of the usual kind has.</summary>
    private const int LongestPrinted = 130;

    // A proportional font gives lines of unlike length, so what counts as "too short to be wrapped" needs room.
    private const int Slack = 14;

    private const int FewestSpaced = 4;

    public static Layout Detect(ImmutableArray<TextLine> lines)
    {
        var lengths = new LineLengths();
        var (total, inLongLines, isPaged) = (0L, 0L, false);

        foreach (var line in lines)
        {
            if (line.IsBlank)
                continue;

            var length = line.Text.Length;
            lengths.Add(length);
            total += length;
            inLongLines += length > LongestPrinted ? length : 0;
            isPaged |= line.Shape.IsJobNumber;
        }

        if (lengths.Count == 0)
            return new Layout(false, LongestPrinted, false, false);

        var width = lengths.At((int)((lengths.Count - 1) * 0.95));

        return new Layout(
            IsWrapped: inLongLines * 4 < total,
            Width: Math.Min(width, LongestPrinted),
            IsPaged: isPaged,
            IsSpaced: ArePartsSpaced(lines, lengths.Count, isPaged));
    }

    // A sentence goes on after most line breaks of a wrapped text, so what counts are the lines behind closing marks. Where paragraphs are
    // long, few lines end one; then it tells that hardly any paragraph begins without a blank line.
    private static bool ArePartsSpaced(ImmutableArray<TextLine> lines, int count, bool isPaged)
    {
        var (spaced, tight) = (0, 0);

        for (var i = 0; i + 1 < lines.Length; i++)
        {
            if (lines[i].IsBlank || lines[i].Shape.Ending == LineEnding.Open)
                continue;

            if (lines[i + 1].IsBlank)
                spaced++;
            else if (lines[i + 1].Label is not null || lines[i + 1].Shape.IsKnownOpening)
                tight++;
        }

        return spaced * 8 > count || (!isPaged && spaced >= FewestSpaced && tight * 8 < spaced);
    }

    /// <summary>Whether a line ends where its writer ended it: the next word would have had room on it.</summary>
    public bool EndsByChoice(TextLine line, TextLine next)
    {
        if (!IsWrapped)
            return true;

        var blank = next.Content.IndexOf(' ', StringComparison.Ordinal);
        var firstWord = blank < 0 ? next.Text.Length : blank;
        return line.Text.Length + 1 + firstWord + Slack < Width;
    }
}
