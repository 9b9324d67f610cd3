namespace ResolutionLint.Pdf.Pages;

/// <summary>How the text of a document is set: what most of its lines have in common.</summary>
/// <param name="Size">Size of the font of the text, in points.</param>
/// <param name="Pitch">From line to line of a paragraph, in sizes of the font.</param>
/// <param name="Left">Left margin of the text, in points.</param>
/// <param name="Right">Right margin of the text, in points.</param>
internal sealed record Measures(double Size, double Pitch, double Left, double Right)
{
    private const double UsualPitch = 1.2;
    private const double WidestPitch = 3;

    // Of the right edges all but the last twentieth: a formula or a long address may stand out.
    private const double ShareWithinMargin = 0.95;

    /// <summary>Whether two sizes are one: fonts of one size differ a little in the boxes of their words.</summary>
    public static bool AreAlike(double one, double other) => Math.Abs(one - other) <= 0.06 * Math.Max(one, other);

    /// <summary>Whether a line is set smaller than the text, as notes and running titles are.</summary>
    public bool IsSmall(Line line) => line.Size < 0.94 * Size;

    /// <summary>Measures a document.</summary>
    /// <param name="lines">Its lines, from page to page and from top to bottom.</param>
    public static Measures Of(IReadOnlyList<Line> lines)
    {
        var size = MostOften(lines, line => Math.Round(line.Size * 4) / 4);
        var text = lines.Where(line => AreAlike(line.Size, size)).ToList();
        var right = text.Select(line => line.Right).Order().ToList();
        return new Measures(size, PitchOf(text), MostOften(text, line => Math.Round(line.Left)), right.Count == 0 ? 0 : right[(int)((right.Count - 1) * ShareWithinMargin)]);
    }

    private static double MostOften(IEnumerable<Line> lines, Func<Line, double> measure) => lines
        .GroupBy(measure)
        .Select(group => (group.Key, Length: group.Sum(line => line.Text.Length)))
        .OrderByDescending(group => group.Length)
        .ThenBy(group => group.Key)
        .Select(group => group.Key)
        .FirstOrDefault();

    private static double PitchOf(List<Line> text)
    {
        var pitches = text.Zip(text.Skip(1))
            .Where(pair => pair.First.Page == pair.Second.Page)
            .Select(pair => Math.Round((pair.Second.Baseline - pair.First.Baseline) / pair.Second.Size * 20) / 20)
            .Where(pitch => pitch is > 0.8 and < WidestPitch);

        return pitches.GroupBy(pitch => pitch).OrderByDescending(group => group.Count()).ThenBy(group => group.Key).Select(group => group.Key).FirstOrDefault(UsualPitch);
    }
}
