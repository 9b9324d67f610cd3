using ResolutionLint.Core.Reading;
using ResolutionLint.Word.Markup;
using ResolutionLint.Word.Numbering;

namespace ResolutionLint.Word.Reading;

/// <summary>Writes a stretch of paragraphs and tables as text: a body, a note, the head of a page, what stands in a text box.</summary>
internal sealed class StoryReader
{
    private readonly StoryContext context;
    private readonly MarkupPart part;
    private readonly MarkupElement story;
    private readonly BlockKind kind;
    private readonly NumberCounter numbers;
    private readonly ParagraphWriter writer;

    // Paragraphs whose marks are gone or not shown, which go on in the next one.
    private readonly List<MarkupElement> open = [];
    private bool hasBegun;
    private int tables;

    /// <summary>Prepares for a story.</summary>
    /// <param name="context">What it shares with others.</param>
    /// <param name="part">The part that holds it.</param>
    /// <param name="story">The element whose children are its paragraphs and tables.</param>
    /// <param name="kind">What its lines are. A note is one line, whatever paragraphs it has.</param>
    /// <param name="numbers">Counts its lists.</param>
    public StoryReader(StoryContext context, MarkupPart part, MarkupElement story, BlockKind kind, NumberCounter numbers)
    {
        this.context = context;
        this.part = part;
        this.story = story;
        this.kind = kind;
        this.numbers = numbers;
        writer = new ParagraphWriter(context, part, story);
    }

    /// <summary>Writes the story.</summary>
    public void Read()
    {
        ReadBlocks(story);
        WriteOpen();
    }

    private void ReadBlocks(MarkupElement container)
    {
        foreach (var block in container.Children)
        {
            if (!context.Revisions.Hides(block))
                ReadBlock(block);
        }
    }

    private void ReadBlock(MarkupElement block)
    {
        if (block.Is("p"))
        {
            open.Add(block);

            if (context.Revisions.KeepsMark(block) && !ParagraphWriter.IsRunIn(block))
                WriteOpen();
        }
        else if (block.Is("tbl"))
        {
            WriteOpen();
            tables++;
            ReadBlocks(block);
            tables--;
        }
        else if (block.Is("tc"))
        {
            ReadBlocks(block);
            WriteOpen();
        }
        else if (block.IsAny("tr", "sdt", "sdtContent", "customXml", "ins", "del", "moveTo", "moveFrom"))
        {
            ReadBlocks(block);
        }
        else if (AlternateContent.Shown(block) is { } shown)
        {
            ReadBlocks(shown);
        }
    }

    private void WriteOpen()
    {
        if (open.Count == 0)
            return;

        if (!open.TrueForAll(writer.IsHidden))
            Write();

        context.Section += open.Count(EndsSection);
        open.Clear();
    }

    private void Write()
    {
        if (kind == BlockKind.Note && hasBegun)
            context.Text.Append(SoftBreaks.Mark.ToString());

        hasBegun = true;

        // What a paragraph is, its mark tells; that of a heading that runs into its text is only not shown.
        var properties = context.Revisions.PropertiesOf(open.Find(ParagraphWriter.IsRunIn) ?? open[^1]);
        var style = properties?.Value("pStyle");

        if (context.Parts.Styles.ListOf(context.Revisions.ListOf(properties), style, context.Parts.Lists) is { } item)
            context.Text.Append(numbers.Next(item.List, item.Level));

        foreach (var paragraph in open)
            writer.Write(paragraph, style);

        if (kind != BlockKind.Note)
            context.Text.EndLine(kind == BlockKind.Paragraph && tables > 0 ? BlockKind.Cell : kind);

        foreach (var box in writer.TakeBoxes())
            new StoryReader(context, part, box, kind, context.NumbersInBoxes) { hasBegun = true }.Read();
    }

    private bool EndsSection(MarkupElement paragraph) => story.Is("body") && paragraph.Child("pPr")?.Child("sectPr") is not null;
}
