using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Core.Semantics;

/// <summary>
/// Lines that a converter has joined at a hyphen. Where a page broke a line inside a compound, some converters take the hyphen for a
/// division of the word and write both lines as one, without it: "capacity building" then is none of the drafter's doing.
/// </summary>
public sealed class JoinedLines
{
    private const int FewestLines = 20;
    private const int ShortestLine = 20;
    private const int NarrowestPage = 55;
    private const int WidestPage = 110;
    private const int Excess = 6;
    private const int Reach = 30;

    private readonly LineMap lines;
    private readonly int? width;

    private JoinedLines(LineMap lines, int? width)
    {
        this.lines = lines;
        this.width = width;
    }

    /// <summary>Whether words may have lost a hyphen at the end of a line, or have been torn apart by the end of a page.</summary>
    /// <param name="place">The words in the original.</param>
    public bool Contains(TextSpan place)
    {
        if (width is not { } usual)
            return false;

        var (start, end) = (lines.GetPosition(place.Start), lines.GetPosition(place.End));
        return end.Line > start.Line + 1 || (lines.GetSpan(end.Line).Length > usual + Excess && end.Character > usual - Reach);
    }

    internal static JoinedLines Of(LineMap lines) => new(lines, WidthOf(lines));

    // Three lines in four of a page are not longer than this; a text with a paragraph a line has no such width.
    private static int? WidthOf(LineMap lines)
    {
        var lengths = new LineLengths();

        for (var line = 0; line < lines.Count; line++)
        {
            if (lines.GetSpan(line).Length is > ShortestLine and var length)
                lengths.Add(length);
        }

        if (lengths.Count < FewestLines)
            return null;

        return lengths.At(lengths.Count * 3 / 4) is >= NarrowestPage and <= WidestPage and var width ? width : null;
    }
}
