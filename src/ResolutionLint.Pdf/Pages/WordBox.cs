namespace ResolutionLint.Pdf.Pages;

/// <summary>A word and the box around it.</summary>
/// <param name="Text">The word as the text layer has it; it may be a part of one.</param>
/// <param name="Left">Points from the left edge of the page.</param>
/// <param name="Top">Points from its upper edge.</param>
/// <param name="Right">Points from the left edge.</param>
/// <param name="Bottom">Points from the upper edge.</param>
internal readonly record struct WordBox(string Text, double Left, double Top, double Right, double Bottom)
{
    // The box reaches from the ascent to the descent of the font. Times, and most fonts of text with it, has 0.89 and 0.22.
    private const double HeightOfSize = 1.107;
    private const double DescentOfHeight = 0.195;

    /// <summary>The size of the font in points, near enough to compare.</summary>
    public double Size => (Bottom - Top) / HeightOfSize;

    /// <summary>Where the letters stand, in points from the upper edge of the page.</summary>
    public double Baseline => Bottom - (DescentOfHeight * (Bottom - Top));
}
