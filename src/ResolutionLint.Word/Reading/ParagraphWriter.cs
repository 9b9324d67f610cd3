using ResolutionLint.Core.Reading;
using ResolutionLint.Core.Text;
using ResolutionLint.Word.Formatting;
using ResolutionLint.Word.Markup;

namespace ResolutionLint.Word.Reading;

/// <summary>Writes what stands in a paragraph as text.</summary>
internal sealed class ParagraphWriter
{
    private readonly StoryContext context;
    private readonly MarkupPart part;
    private readonly FieldTracker fields;
    private List<MarkupElement> boxes = [];
    private string? style;

    /// <summary>Prepares for the paragraphs of a story.</summary>
    /// <param name="context">What it shares with others.</param>
    /// <param name="part">The part that holds the story.</param>
    /// <param name="story">The story; fields may begin in one paragraph of it and end in another.</param>
    public ParagraphWriter(StoryContext context, MarkupPart part, MarkupElement story)
    {
        this.context = context;
        this.part = part;
        fields = new FieldTracker(story);
    }

    /// <summary>Whether a paragraph runs into the next one because its mark is not shown, as headings do that open a text.</summary>
    public static bool IsRunIn(MarkupElement paragraph) => MarkOf(paragraph)?.IsOn("specVanish") ?? false;

    /// <summary>Whether nothing of a paragraph is shown, not even that it is there.</summary>
    public bool IsHidden(MarkupElement paragraph)
    {
        if (!(MarkOf(paragraph)?.IsOn("vanish") ?? false))
            return false;

        style = context.Revisions.PropertiesOf(paragraph)?.Value("pStyle");
        return paragraph.All.Where(element => element.Is("r")).All(run => FormatOf(run).IsHidden);
    }

    /// <summary>Writes the content of a paragraph.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="paragraphStyle">The style that holds for it; null for the usual one.</param>
    public void Write(MarkupElement paragraph, string? paragraphStyle)
    {
        style = paragraphStyle;
        WriteContent(paragraph);
    }

    /// <summary>The text boxes that were anchored in what has been written since this was last asked.</summary>
    public List<MarkupElement> TakeBoxes()
    {
        var taken = boxes;
        boxes = [];
        return taken;
    }

    private static MarkupElement? MarkOf(MarkupElement paragraph) => paragraph.Child("pPr")?.Child("rPr");

    private void WriteContent(MarkupElement container)
    {
        foreach (var element in container.Children)
        {
            if (!context.Revisions.Hides(element))
                WriteElement(element);
        }
    }

    private void WriteElement(MarkupElement element)
    {
        if (element.Is("r"))
            WriteRun(element);
        else if (AlternateContent.Shown(element) is { } shown)
            WriteContent(shown);
        else if (IsMathText(element))
            context.Text.Append(element.Text, TextLook.Plain);
        else if (!element.Name.EndsWith("Pr", StringComparison.Ordinal))
            WriteContent(element);
    }

    // Formulas have runs of their own, which are not edited.
    private static bool IsMathText(MarkupElement element) => element.Name == "t" && element.Parent is { Name: "r" } run && run.Namespace == element.Namespace;

    private void WriteRun(MarkupElement run)
    {
        var format = FormatOf(run);
        var place = new RunPlace(part, run, format.Look, format.IsRaised);

        foreach (var content in run.Children)
        {
            if (content.Is("fldChar"))
                fields.Pass(content);
            else if (!fields.IsInInstruction && !format.IsHidden)
                WriteRunContent(content, place);
        }
    }

    private EffectiveFormat FormatOf(MarkupElement run)
    {
        var properties = context.Revisions.PropertiesOfRun(run);
        return context.Parts.Styles.Format(RunFormat.Of(properties), properties?.Value("rStyle"), style);
    }

    private void WriteRunContent(MarkupElement content, RunPlace run)
    {
        if (RunContent.Of(content) is { } shown)
            WriteCharacters(shown.Characters, shown.Offset, content, run);
        else if (content.Is("br"))
            WritePageBreak();
        else if (content.Is("footnoteReference"))
            context.Text.Append(context.Parts.Footnotes.Refer(content, context.Section));
        else if (content.Is("endnoteReference"))
            context.Text.Append(context.Parts.Endnotes.Refer(content, context.Section));
        else if (content.Is("ruby") && content.Child("rubyBase") is { } words)
            WriteContent(words);
        else
            FindBoxes(content);
    }

    // The words before a page break and those behind it are different words.
    private void WritePageBreak()
    {
        if (!context.Text.IsLineEmpty)
            context.Text.Append(SoftBreaks.Mark.ToString());
    }

    // A number above the line is the mark of a note, whoever set it there.
    private void WriteCharacters(string characters, int offset, MarkupElement content, RunPlace run)
    {
        for (var start = 0; start < characters.Length;)
        {
            var isFigure = run.IsRaised && char.IsAsciiDigit(characters[start]);
            var end = start + 1;

            while (end < characters.Length && (run.IsRaised && char.IsAsciiDigit(characters[end])) == isFigure)
                end++;

            if (isFigure)
                context.Text.Append(Superscript.FromDigits(characters[start..end]), run.Look);
            else
                context.Text.Append(characters[start..end], run, content, offset + start);

            start = end;
        }
    }

    private void FindBoxes(MarkupElement content)
    {
        if (content.Is("txbxContent"))
            boxes.Add(content);
        else if (AlternateContent.Shown(content) is { } shown)
            FindBoxes(shown);
        else
            FindBoxesIn(content);
    }

    private void FindBoxesIn(MarkupElement container)
    {
        foreach (var element in container.Children)
            FindBoxes(element);
    }
}
