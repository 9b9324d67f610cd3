using ResolutionLint.Core.Reading;

namespace ResolutionLint.Pdf.Pages;

/// <summary>How the text of a document is set: what most of its lines have in common.</summary>
/// <param name="Size">Size of the font of the text, in points.</param>
/// <param name="Pitch">From line to line of a paragraph, in sizes of the font.</param>
/// <param name="Left">Left margin of the text, in points.</param>
/// <param name="Right">Right margin of the text, in points.</param>
internal sealed record Measures(double Size, double Pitch, double Left, double Right)
{
    private const double UsualPitch = 1;
    private const double NarrowestPitch = 0.8;
    private const double WidestPitch = 3;

    // What sets paragraphs off adds a fifth to the pitch of their lines, at least.
    private const double SetOff = 1.22;

    private const int FewWraps = 5;
    private const double LongWord = 4;

    // Of the right edges all but the last twentieth: a formula or a long address may stand out.
    private const double ShareWithinMargin = 0.95;

    /// <summary>Whether two sizes are one: fonts of one size differ a little in the boxes of their words.</summary>
    public static bool AreAlike(double one, double other) => Math.Abs(one - other) <= 0.06 * Math.Max(one, other);

    /// <summary>Whether a line is set smaller than the text, as notes and running titles are.</summary>
    public bool IsSmall(Line line) => line.Size < 0.94 * Size;

    /// <summary>Whether a line does not follow the one before it as the lines of a paragraph do.</summary>
    public bool IsSetOff(Line last, Line line)
    {
        var pitch = (line.Baseline - last.Baseline) / line.Size;
        return pitch < 0 || pitch > SetOff * Pitch;
    }

    /// <summary>Measures a document.</summary>
    /// <param name="lines">Its lines, from page to page and from top to bottom.</param>
    /// <param name="width">Width of its pages, in points.</param>
    public static Measures Of(IReadOnlyList<Line> lines, double width)
    {
        var size = MostOften(lines, line => Math.Round(line.Size * 4) / 4);
        var text = lines.Where(line => AreAlike(line.Size, size)).ToList();
        var left = MostOften(text, line => Math.Round(line.Left));
        var right = RightOf(text);
        var wraps = text.Zip(text.Skip(1)).Where(pair => IsWrap(pair.First, pair.Second, right)).ToList();

        return new Measures(size, PitchOf(wraps), left, wraps.Count < FewWraps ? Math.Max(right, SymmetricRight(wraps, width - left, size)) : right);
    }

    // Where hardly any line is full, the right margin is as wide as the left one, unless full lines end before it.
    private static double SymmetricRight(List<(Line First, Line Second)> wraps, double right, double size) =>
        wraps.Count == 0 ? right : Math.Min(right, wraps.Max(wrap => wrap.First.Right) + (LongWord * size));

    private static double RightOf(List<Line> text)
    {
        var edges = text.Select(line => line.Right).Order().ToList();
        return edges.Count == 0 ? 0 : edges[(int)Math.Ceiling((edges.Count - 1) * ShareWithinMargin)];
    }

    // A line that begins with a small letter goes on with the one above it, and so does one that stands further left than a full one.
    private static bool IsWrap(Line line, Line next, double right) =>
        line.Page == next.Page
        && !next.IsLabelled
        && (char.IsLower(next.Text[0]) || (next.Left < line.Left - line.Size && line.Right > right - line.Size && LineEndings.Of(line.Text) == LineEnding.Open));

    private static double MostOften(IEnumerable<Line> lines, Func<Line, double> measure) => lines
        .GroupBy(measure)
        .Select(group => (group.Key, Length: group.Sum(line => line.Text.Length)))
        .OrderByDescending(group => group.Length)
        .ThenBy(group => group.Key)
        .Select(group => group.Key)
        .FirstOrDefault();

    private static double PitchOf(List<(Line First, Line Second)> wraps) => wraps
        .Select(wrap => Math.Round((wrap.Second.Baseline - wrap.First.Baseline) / wrap.Second.Size * 20) / 20)
        .Where(pitch => pitch is > NarrowestPitch and < WidestPitch)
        .GroupBy(pitch => pitch)
        .OrderByDescending(group => group.Count())
        .ThenBy(group => group.Key)
        .Select(group => group.Key)
        .FirstOrDefault(UsualPitch);
}
