using ResolutionLint.Core.Reading;
using ResolutionLint.Pdf.Pages;

namespace ResolutionLint.Pdf.Paragraphs;

/// <summary>Puts the paragraphs of a text together from indents, gaps and lines that end before their margin.</summary>
internal sealed class ParagraphBuilder
{
    private readonly Measures measures;
    private readonly Margins margins;
    private readonly List<Paragraph> paragraphs = [];
    private bool isMasthead = true;

    private ParagraphBuilder(PageLayout layout)
    {
        measures = layout.Measures;
        margins = new Margins(layout);
    }

    /// <summary>The paragraphs, in order.</summary>
    public static List<Paragraph> Build(PageLayout layout)
    {
        var builder = new ParagraphBuilder(layout);

        foreach (var line in layout.Text)
            builder.Add(line);

        return builder.paragraphs;
    }

    private void Add(Line line)
    {
        isMasthead &= !OrganLinePattern.IsMatch(line.Text);

        if (paragraphs.Count > 0 && !StartsAnew(paragraphs[^1], line))
            paragraphs[^1].Lines.Add(line);
        else
            paragraphs.Add(new Paragraph(line, IsEndNote(line) ? BlockKind.Note : BlockKind.Paragraph));
    }

    // Notes at the end of a text look like paragraphs.
    private static bool IsEndNote(Line line) => line.Words[0].IsRaised && Superscript.IsFigure(line.Text[0]);

    private bool StartsAnew(Paragraph open, Line line)
    {
        var last = open.Last;

        if (last.IsOneOfSeveral || line.IsOneOfSeveral || StandsAlone(last) || StandsAlone(line) || !Measures.AreAlike(last.Size, line.Size))
            return true;

        if (line.Label > 0 || StartsTitle(line) || SaysThatItIsNew(open, line) || margins.EndsByChoice(last, line))
            return true;

        return last.Page == line.Page
            ? measures.IsSetOff(last, line) || !(open.Takes(line.Left) || margins.AreCentred(last, line))
            : StartsPage(open, line);
    }

    private bool StandsAlone(Line line) =>
        OrganLinePattern.IsMatch(line.Text) || (line.Left > measures.Left + (4 * line.Size) && ClosingLinePattern.IsMatch(line.Text));

    // "79/221. School meals" below the line that tells the day.
    private bool StartsTitle(Line line) => isMasthead && RunningTitles.NumberOf(line.Text).Length > 0;

    // Where nothing sets a paragraph off, the words may: of a meeting that is mentioned the sentence goes on, of a heading none does.
    private static bool SaysThatItIsNew(Paragraph open, Line line) => LineEndings.Of(open.Last.Text) switch
    {
        LineEnding.Stop => ClosingLinePattern.IsMeeting(line.Text) || IsHeading(line.Text) || OpensParagraph(open, line),
        LineEnding.Semicolon => line.IsLabelled || IsHeading(line.Text),
        LineEnding.Colon => line.IsLabelled,
        LineEnding.Comma => OpensParagraph(open, line),
        _ => false,
    };

    private static bool IsHeading(string text) => HeadingPattern.IsPartLetter(text) || HeadingPattern.IsSectionNumber(text) || HeadingPattern.IsAnnex(text);

    private static bool OpensParagraph(Paragraph open, Line line) =>
        char.IsUpper(line.Text[0]) && open.IsAt(line.Left, open.Lines[0].Left) && new TextShape(line.Text).IsKnownOpening;

    // The gap above the first line of a page says nothing; where its margin does not either, the words have to.
    private static bool StartsPage(Paragraph open, Line line)
    {
        if (!open.Takes(line.Left))
            return true;

        var isSentence = LineEndings.Of(open.Last.Text) == LineEnding.Open || !char.IsUpper(line.Text[0]);
        return !isSentence && (open.IsBlock || LineEndings.Of(open.Last.Text) == LineEnding.Semicolon);
    }
}
