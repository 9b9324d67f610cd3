namespace ResolutionLint.Pdf.Pages;

/// <summary>
/// Knows how wide blanks are, and so which gaps between boxes are none: a text layer splits a word here and there, where the
/// font was set a little wider or changed.
/// </summary>
internal sealed class Blanks
{
    // In sizes of the font. Fonts of text have blanks of 0.25 (Times) to 0.33; full lines squeeze and stretch them.
    private const double Usual = 0.25;
    private const double Narrowest = 0.16;
    private const double Widest = 0.6;

    // Measured on documents of the United Nations: gaps in words reach half of a blank, blanks shrink to two thirds.
    private const double ShareOfBlank = 0.6;

    // So many gaps tell how wide the blanks of a row are.
    private const int FewGaps = 4;

    private readonly double natural;

    private Blanks(double natural) => this.natural = natural;

    /// <summary>Measures the blanks of a document.</summary>
    public static Blanks In(IEnumerable<List<Word>> rows)
    {
        var gaps = rows.SelectMany(GapsOf).Where(gap => gap is > Narrowest and < Widest).Order().ToList();

        // The lower quarter: blanks are stretched more often than squeezed.
        return new Blanks(gaps.Count == 0 ? Usual : gaps[gaps.Count / 4]);
    }

    /// <summary>The blank of a row that is neither stretched nor squeezed, in points.</summary>
    public double NaturalAt(double size) => natural * size;

    /// <summary>The width of most blanks among some words, in points.</summary>
    public double TypicalIn(IReadOnlyList<Word> words)
    {
        if (words.Count <= FewGaps)
            return NaturalAt(words.Count == 0 ? 0 : words[0].Box.Size);

        var gaps = new double[words.Count - 1];

        for (var i = 0; i < gaps.Length; i++)
            gaps[i] = words[i + 1].Box.Left - words[i].Box.Right;

        Array.Sort(gaps);
        return gaps[gaps.Length / 2];
    }

    /// <summary>The blank between two words, in points; 0 where they are parts of one.</summary>
    public double GapBetween(Word left, Word right) =>
        AreOneWord(left, right, NaturalAt(left.Box.Size)) ? 0 : right.Box.Left - left.Box.Right;

    /// <summary>Whether two boxes beside one another are parts of one word.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <param name="typical">The width of most blanks around them, in points.</param>
    public bool AreOneWord(Word left, Word right, double typical)
    {
        var natural = NaturalAt(Math.Min(left.Box.Size, right.Box.Size));
        return right.Box.Left - left.Box.Right < ShareOfBlank * Math.Min(natural, typical);
    }

    private static IEnumerable<double> GapsOf(List<Word> row)
    {
        for (var i = 1; i < row.Count; i++)
            yield return (row[i].Box.Left - row[i - 1].Box.Right) / row[i].Box.Size;
    }
}
