using ResolutionLint.Core.Reading;
using ResolutionLint.Pdf.Pages;

namespace ResolutionLint.Pdf.Paragraphs;

/// <summary>Knows how far lines could have gone, and so which of them ended by choice.</summary>
internal sealed class Margins
{
    // In sizes of the font: what is tied to the first word of the next line, as a month is to its day, needs room too.
    private const double Slack = 3.5;
    private const double Blank = 0.25;
    private const double Unevenness = 0.5;
    private const double Raggedness = 0.2;
    private const double DeepestIndent = 5;

    // Titles may keep a margin of their own on the right.
    private const double TitleIndent = 8;

    private readonly Measures measures;
    private readonly Dictionary<Line, double> farthest = new(ReferenceEqualityComparer.Instance);

    /// <summary>Measures lines that are set in columns of their own.</summary>
    public Margins(PageLayout layout)
    {
        measures = layout.Measures;
        var run = new List<Line>();

        foreach (var line in layout.Text)
        {
            if (run.Count > 0 && !IsBelow(run[^1], line))
                Close(run);

            run.Add(line);
        }

        Close(run);
    }

    /// <summary>Whether a line ends where its writer ended it: the first word of the next would have had room on it.</summary>
    public bool EndsByChoice(Line line, Line next)
    {
        // Full lines of one paragraph end at one margin, wherever that is; and a small letter opens nothing.
        if (AreFull(line, next) || GoesOn(line, next))
            return false;

        var word = next.FirstWordWidth + (Blank * line.Size);
        return HasMarginOfItsOwn(line, word) ? line.Right + word < Farthest(line) : word < RoomBehind(line) - (MayBeWhole(line, next) ? 0 : Slack * line.Size);
    }

    private bool HasMarginOfItsOwn(Line line, double word) =>
        line.Left < measures.Left - line.Size
        || (!Measures.AreAlike(line.Size, measures.Size) && line.Right + word + (TitleIndent * line.Size) > measures.Right);

    // What is centred or set to the right has room on both sides.
    private double RoomBehind(Line line) => line.Left < measures.Left + (DeepestIndent * line.Size)
        ? measures.Right - line.Right
        : measures.Right - measures.Left - (line.Right - line.Left);

    /// <summary>Whether two lines are centred one below the other.</summary>
    public bool AreCentred(Line line, Line next) => IsCentred(line) && IsCentred(next);

    private bool IsCentred(Line line) =>
        line.Left > measures.Left + line.Size && Math.Abs(line.Left + line.Right - measures.Left - measures.Right) < 2 * line.Size;

    // Behind a mark, a capital letter is more likely to begin a paragraph than to be tied to the next word.
    private static bool MayBeWhole(Line line, Line next) => LineEndings.Of(line.Text) != LineEnding.Open && char.IsUpper(next.Text[0]);

    private bool AreFull(Line line, Line next) =>
        Math.Abs(line.Right - next.Right) < Raggedness * line.Size && line.Right - line.Left > (measures.Right - measures.Left) / 2;

    private static bool GoesOn(Line line, Line next) =>
        Hyphens.EndsInTie(line.Text)
        || (LineEndings.Of(line.Text) == LineEnding.Open && !next.IsLabelled && (char.IsLower(next.Text[0]) || next.Text[0] == '('));

    // The narrow column of a masthead reaches to the middle of the text, even where no line of it does.
    private double Farthest(Line line) =>
        line.Left < measures.Left - line.Size ? Math.Max(farthest[line], (measures.Left + measures.Right) / 2) : farthest[line];

    private bool IsBelow(Line last, Line line) =>
        last.Page == line.Page
        && Measures.AreAlike(last.Size, line.Size)
        && Math.Abs(last.Left - line.Left) < Unevenness * line.Size
        && line.Baseline - last.Baseline < 1.5 * measures.Pitch * line.Size;

    private void Close(List<Line> run)
    {
        var right = run.Select(line => line.Right).DefaultIfEmpty().Max();

        foreach (var line in run)
            farthest[line] = right;

        run.Clear();
    }
}
