using ResolutionLint.Core.Reading;
using ResolutionLint.Pdf.Pages;

namespace ResolutionLint.Pdf.Paragraphs;

/// <summary>Lines that are read as one.</summary>
/// <param name="first">The first.</param>
/// <param name="kind">What they are.</param>
internal sealed class Paragraph(Line first, BlockKind kind)
{
    // In sizes of the font: margins of one paragraph differ by less.
    private const double Unevenness = 0.4;

    // Lines below a number or letter hang where its words begin, or a little further to the right.
    private const double Hanging = 1.5;

    /// <summary>What the lines are.</summary>
    public BlockKind Kind { get; } = kind;

    /// <summary>The lines, in order.</summary>
    public List<Line> Lines { get; } = [first];

    /// <summary>Page on which it begins.</summary>
    public int Page => Lines[0].Page;

    /// <summary>The last line.</summary>
    public Line Last => Lines[^1];

    /// <summary>Whether its lines begin where its first line does, so that a margin alone does not tell one paragraph from the next.</summary>
    public bool IsBlock => Lines.Count > 1 && IsAt(Lines[1].Left, Lines[0].Left);

    /// <summary>Whether a line with this left edge may be its next.</summary>
    public bool Takes(double left) => Lines.Count > 1
        ? IsAt(left, Lines[1].Left)
        : left < first.Left || IsAt(left, first.Left) || (first.IsLabelled && left < first.TextLeft + (Hanging * first.Size));

    /// <summary>Whether an edge is that of another line.</summary>
    public bool IsAt(double left, double other) => Math.Abs(left - other) < Unevenness * first.Size;
}
