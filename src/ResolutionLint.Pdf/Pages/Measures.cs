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

    // Of the right edges all but the last twentieth: a formula or a long address may stand out.
    private const double ShareWithinMargin = 0.95;

    /// <summary>Whether two sizes are one: fonts of one size differ a little in the boxes of their words.</summary>
    public static bool AreAlike(double one, double other) => Math.Abs(one - other) <= 0.06 * Math.Max(one, other);

    /// <summary>Whether a line is set smaller than the text, as notes and running titles are.</summary>
    public bool IsSmall(Line line) => line.Size < 0.94 * Size;

    /// <summary>Measures a document.</summary>
    /// <param name="lines">Its lines, from page to page and from top to bottom.</param>
    /// <param name="width">Width of its pages, in points.</param>
    public static Measures Of(IReadOnlyList<Line> lines, double width)
    {
        var size = MostOften(lines, line => Math.Round(line.Size * 4) / 4);
        var text = lines.Where(line => AreAlike(line.Size, size)).ToList();
        var left = MostOften(text, line => Math.Round(line.Left));

        // Where no line is full, the right margin is taken to be as wide as the left one.
        return PitchOf(text) is { } pitch
            ? new Measures(size, pitch, left, RightOf(text))
            : new Measures(size, UsualPitch, left, Math.Max(RightOf(text), width - left));
    }

    private static double RightOf(List<Line> text)
    {
        var edges = text.Select(line => line.Right).Order().ToList();
        return edges.Count == 0 ? 0 : edges[(int)Math.Ceiling((edges.Count - 1) * ShareWithinMargin)];
    }

    private static double MostOften(IEnumerable<Line> lines, Func<Line, double> measure) => lines
        .GroupBy(measure)
        .Select(group => (group.Key, Length: group.Sum(line => line.Text.Length)))
        .OrderByDescending(group => group.Length)
        .ThenBy(group => group.Key)
        .Select(group => group.Key)
        .FirstOrDefault();

    // A line that begins with a small letter goes on with the line above it, whatever paragraphs are set off by.
    private static double? PitchOf(List<Line> text)
    {
        var pitches = text.Zip(text.Skip(1))
            .Where(pair => pair.First.Page == pair.Second.Page && char.IsLower(pair.Second.Text[0]))
            .Select(pair => Math.Round((pair.Second.Baseline - pair.First.Baseline) / pair.Second.Size * 20) / 20)
            .Where(pitch => pitch is > NarrowestPitch and < WidestPitch);

        return pitches.GroupBy(pitch => pitch).OrderByDescending(group => group.Count()).ThenBy(group => group.Key).Select(group => (double?)group.Key).FirstOrDefault();
    }
}
