using ResolutionLint.Core.Model;
using ResolutionLint.Core.Reading;

namespace ResolutionLint.Core.Parsing;

/// <summary>Sorts the blocks of one resolution into preamble, operative part, sections, annexes and closing lines.</summary>
internal sealed class ResolutionParser
{
    private const int LongestHeading = 320;

    private readonly IReadOnlyList<TextBlock> blocks;
    private readonly ResolutionDraft resolution;
    private readonly int end;
    private int index;
    private State state = State.Preamble;
    private int firstOperative;
    private bool hasVerbs = true;
    private ParagraphDraft? container;
    private SubParagraphNesting? current;

    private ResolutionParser(IReadOnlyList<TextBlock> blocks, ResolutionDraft resolution, int start, int end)
    {
        this.blocks = blocks;
        this.resolution = resolution;
        this.end = end;
        index = start;
        firstOperative = FindFirstOperative(start);
    }

    private enum State
    {
        Preamble,
        Operative,
        Closing,
        Annex,
    }

    /// <summary>Adds what stands in a stretch of blocks, right behind the organ line, to a resolution.</summary>
    public static void Parse(IReadOnlyList<TextBlock> blocks, ResolutionDraft resolution, int start, int end)
    {
        var parser = new ResolutionParser(blocks, resolution, start, end);

        for (; parser.index < end; parser.index++)
            parser.Add(blocks[parser.index]);
    }

    private void AddPart(ParagraphDraft part)
    {
        if (container is null)
            resolution.Parts.Add(part);
        else
            container.Add(part);
    }

    private void Add(TextBlock block)
    {
        if ((block.Text.Length == 0 && block.Label is null) || !block.Shape.IsEnglish)
            AddPart(PartKind.Other, block);
        else if (block.Label is null && HeadingPattern.IsAnnex(block.Text.Text))
            OpenAnnex(block);
        else if (state == State.Annex)
            AddToAnnex(block);
        else if (block.Label is null && state == State.Preamble && !resolution.IsQuoted && IsLateOrganLine(block))
            AddLateOrganLine(block);
        else if (block.Label is null && current is not null && OrganLinePattern.IsMatch(block.Text.Text))
            AddQuoted(current);
        else if (OpensPassage(block))
            AddPassage(current!.Paragraph);
        else if (IsClosing(block))
            AddClosing(block);
        else if (IsSectionHead(block))
            OpenSection(block);
        else if (state == State.Closing)
            AddAfterClosing(block);
        else if (state == State.Preamble)
            AddToPreamble(block);
        else
            AddToOperatives(block);
    }

    // Some papers of Model United Nations name the organ between preamble and operative part.
    private bool IsLateOrganLine(TextBlock block) =>
        current is not null
        && resolution.Parts.TrueForAll(part => part.Kind != PartKind.OrganLine)
        && OrganLinePattern.ParseLate(block.Text.Text) is not null;

    private void AddLateOrganLine(TextBlock block)
    {
        resolution.Organ = OrganLinePattern.ParseLate(block.Text.Text);
        AddPart(PartKind.Heading, block);
    }

    private void AddToPreamble(TextBlock block)
    {
        if (index >= firstOperative)
        {
            state = State.Operative;
            AddToOperatives(block);
        }
        else if (IsLetteredHeading(block))
            AddPart(PartKind.Heading, block);
        else if (block.Label is { Kind: not LabelKind.Number } && current is not null && !OpensLabelled(block))
            current.Add(block, NextLabel());
        else if (block.Label is null && current is not null && IsTorn(block))
            current.Paragraph.Add(new ParagraphDraft(PartKind.Continuation, block, null));
        else if (IsHeading(block))
            AddPart(PartKind.Heading, block);
        else
            OpenParagraph(PartKind.Preambular, block);
    }

    // "A. Sanctions" above the first operative paragraph, where no list has begun.
    private bool IsLetteredHeading(TextBlock block) =>
        block.Label is { Kind: LabelKind.CapitalLetter or LabelKind.CapitalRoman, Text: not ['(', ..] }
        && IsHeading(block)
        && (current is null || LastShape().Ending != LineEnding.Colon);

    // Behind a comma, a bullet or letter before a participle is a paragraph that somebody labelled, not the beginning of a list.
    private bool OpensLabelled(TextBlock block) =>
        current!.Last == current.Paragraph
        && block.Shape.IsParticiple
        && LastShape().Ending is LineEnding.Comma or LineEnding.Semicolon;

    // A paragraph that stops without any mark, before words that open nothing, was cut in two.
    private bool IsTorn(TextBlock block) =>
        current!.Paragraph.Kind == PartKind.Preambular
        && LastShape().Ending == LineEnding.Open
        && (block.Shape.Ending != LineEnding.Open || (block.Text.Length > 0 && char.IsLower(block.Text.Text[0])))
        && !block.Shape.IsOpening
        && !block.Shape.IsBase;

    private void AddToOperatives(TextBlock block)
    {
        if (block.Label is { } label)
            AddLabelled(block, label);
        else if (block.Shape.IsEnactingFormula && !OpensList(block))
            AddPart(PartKind.Heading, block);
        else if (current is null || OpensOperative(block) || (!hasVerbs && !IsHeading(block)))
            OpenParagraph(PartKind.Operative, block);
        else if (block.Shape.IsParticiple && block.Shape.Ending == LineEnding.Comma)
            OpenParagraph(PartKind.Preambular, block);
        else if (IsHeading(block))
            AddPart(PartKind.Heading, block);
        else
            current.Paragraph.Add(new ParagraphDraft(PartKind.Continuation, block, null));
    }

    // "Decides:" above (a), (b) and (c) is the verb of a sentence that they finish, not a formula above sentences of their own.
    private bool OpensList(TextBlock block) =>
        block.Shape.IsFinite && index + 1 < end && blocks[index + 1].Label is { Kind: not LabelKind.Number };

    private void AddLabelled(TextBlock block, ParagraphLabel label)
    {
        if (label.IsPreambular)
            OpenParagraph(PartKind.Preambular, block);
        else if (IsNumberedHeading(block, label))
            AddPart(PartKind.Heading, block);
        else if (label.Kind == LabelKind.Number && !IsNestedNumber(block, label))
            OpenParagraph(PartKind.Operative, block);
        else if (label.Kind is LabelKind.CapitalLetter or LabelKind.CapitalRoman && IsHeading(block))
            AddPart(PartKind.Heading, block);
        else if (current is null)
            OpenParagraph(PartKind.Operative, block);
        else
            current.Add(block, NextLabel());
    }

    // In long outcome documents headings are numbered too, apart from the paragraphs.
    private bool IsNumberedHeading(TextBlock block, ParagraphLabel label) =>
        label.Kind == LabelKind.Number
        && !IsOfWorkingDraft(label)
        && IsHeading(block)
        && current?.Paragraph is { Kind: PartKind.Operative, Label.Ordinal: { } last }
        && label.Ordinal != last + 1;

    // A list inside a paragraph is numbered in brackets, or follows a colon with numbers of its own.
    private bool IsNestedNumber(TextBlock block, ParagraphLabel label)
    {
        if (IsOfWorkingDraft(label))
            return false;

        if (current?.Paragraph.Label is not { Kind: LabelKind.Number } outer)
            return current is not null && label.Text.StartsWith('(') && ContinuesList(label);

        if (label.Text.StartsWith('(') && !outer.Text.StartsWith('('))
            return true;

        if (label.Ordinal == outer.Ordinal + 1 || block.Shape.IsFinite)
            return false;

        return ContinuesList(label);
    }

    private static bool IsOfWorkingDraft(ParagraphLabel label) => label.IsInserted || label.IsOperative;

    private bool ContinuesList(ParagraphLabel label) =>
        LastShape().Ending == LineEnding.Colon
        || (current!.Last.Label is { Kind: LabelKind.Number } last && current.Last != current.Paragraph && last.Ordinal + 1 == label.Ordinal);

    private bool OpensOperative(TextBlock block) =>
        block.Shape.IsFinite
            ? LastShape().Ending != LineEnding.Colon
            : current!.Paragraph.Label is null && block.Shape.IsBase && LastShape().Ending != LineEnding.Colon;

    private TextShape LastShape()
    {
        var paragraph = current!.Paragraph;
        return paragraph.Parts is [.., { Kind: PartKind.Continuation } continuation]
            ? continuation.Block.Shape
            : current.Last.Block.Shape;
    }

    private void OpenParagraph(PartKind kind, TextBlock block)
    {
        var draft = new ParagraphDraft(kind, block, block.Label);
        current = new SubParagraphNesting(draft);
        AddPart(draft);
    }

    private void AddPart(PartKind kind, TextBlock block) => AddPart(new ParagraphDraft(kind, block, block.Label));

    private bool IsClosing(TextBlock block) =>
        block.Label is null && state != State.Preamble && block.Shape.IsClosingLine;

    private void AddClosing(TextBlock block)
    {
        container = null;
        state = State.Closing;
        AddPart(PartKind.Closing, block);
    }

    private void AddAfterClosing(TextBlock block)
    {
        // A further numbered paragraph shows that what closed was a line of the text.
        if (block.Label is { Kind: LabelKind.Number } label && label.Ordinal == current?.Paragraph.Label?.Ordinal + 1 && block.Shape.IsFinite)
        {
            state = State.Operative;
            AddToOperatives(block);
            return;
        }

        AddPart(ClosingLinePattern.IsMalformedDate(block.Text.Text) ? PartKind.Closing : PartKind.Other, block);
    }

    private static bool IsSectionHead(TextBlock block)
    {
        var isNumeral = block.Label is null && HeadingPattern.IsSectionNumber(block.Text.Text);
        var isTitled = block.Label is { Kind: LabelKind.CapitalRoman } && IsHeading(block);
        return isNumeral || isTitled;
    }

    private void AddQuoted(SubParagraphNesting host)
    {
        var quoted = new ResolutionDraft(isQuoted: true) { Organ = OrganLinePattern.Parse(blocks[index].Text.Text) };
        quoted.Parts.Add(new ParagraphDraft(PartKind.OrganLine, blocks[index], null));
        var quotedEnd = QuotedText.EndOf(blocks, index, end);
        Parse(blocks, quoted, index + 1, quotedEnd);
        host.Last.Add(quoted);
        index = quotedEnd - 1;
    }

    // In a text that is quoted as a whole, each paragraph opens with a mark.
    private bool OpensPassage(TextBlock block) =>
        !resolution.IsQuoted
        && current?.Paragraph is { Label: not { IsQuoted: true } }
        && QuotedPassage.IsOpenedBy(block)
        && (state, current.Paragraph.Kind) switch
        {
            (State.Operative, PartKind.Operative) => block.Label is not null || LastShape().Ending == LineEnding.Colon,
            (State.Preamble, PartKind.Preambular) => block.Label is not null && LastShape().Ending == LineEnding.Colon,
            _ => false,
        };

    private void AddPassage(ParagraphDraft host)
    {
        var passageEnd = QuotedPassage.EndOf(blocks, index, end, host.Label?.Ordinal);

        for (; index < passageEnd; index++)
            host.Add(new ParagraphDraft(PartKind.Continuation, blocks[index], blocks[index].Label));

        index--;
    }

    private void OpenSection(TextBlock block)
    {
        var section = new ParagraphDraft(PartKind.Section, block, block.Label);
        resolution.Parts.Add(section);
        container = section;
        current = null;
        state = State.Preamble;
        firstOperative = FindFirstOperative(index + 1);
    }

    private void OpenAnnex(TextBlock block)
    {
        container = new ParagraphDraft(PartKind.Annex, block, block.Label);
        resolution.Parts.Add(container);
        current = null;
        state = State.Annex;
    }

    private void AddToAnnex(TextBlock block)
    {
        if (ClosingLinePattern.IsMeeting(block.Text.Text))
            AddClosing(block);
        else
            AddPart(PartKind.AnnexParagraph, block);
    }

    private string? NextLabel() => index + 1 < end ? blocks[index + 1].Label?.Value : null;

    private static bool IsHeading(TextBlock block)
    {
        var text = block.Text.Text;
        return text.Length is > 0 and < LongestHeading
            && StartsWithCapital(text)
            && block.Shape.Ending == LineEnding.Open
            && !text.EndsWith(", and", StringComparison.Ordinal)
            && (!block.Shape.IsKnownOpening || HeadingPattern.HasSubtitle(text));
    }

    private static bool StartsWithCapital(ReadOnlySpan<char> text)
    {
        var bare = text.TrimStart("“\"*_");
        return bare.Length > 0 && (char.IsUpper(bare[0]) || char.IsAsciiDigit(bare[0]));
    }

    /// <summary>Where the operative part begins: at its first number, or, where none comes, at its first finite verb.</summary>
    private int FindFirstOperative(int start)
    {
        var finite = -1;
        var numbered = -1;
        var isPassage = false;

        for (var i = start; i < end; i++)
        {
            var block = blocks[i];
            isPassage = block.Label is { IsQuoted: true } && (isPassage || (i > start && blocks[i - 1].Shape.Ending == LineEnding.Colon));

            if (i > start && (IsSectionHead(block) || (block.Label is null && HeadingPattern.IsAnnex(block.Text.Text))))
                break;

            if (isPassage || block.Label is { IsPreambular: true })
                continue;

            if (block.Label is { Kind: LabelKind.Number } label)
            {
                if (label.IsOperative)
                    return i;

                if (numbered >= 0 && EndsNumberedPreamble(block, label, numbered, i))
                    return i;

                numbered = numbered < 0 ? i : numbered;
            }
            else if (numbered < 0 && block.Shape.IsEnactingFormula)
            {
                return i;
            }
            else if (finite < 0 && block.Label is null && block.Shape.IsFinite)
            {
                // "Adopts the following declaration:" is no preambular paragraph in the wrong mood, which would end in a comma.
                if (numbered < 0 && block.Shape.Ending is LineEnding.Colon or LineEnding.Semicolon or LineEnding.Stop)
                    return i;

                finite = i;
            }
        }

        return numbered >= 0 ? numbered : finite >= 0 ? finite : BehindPreamble(start);
    }

    // A paper that names no organ may have sentences for an operative part; they begin behind the last of its participles.
    private int BehindPreamble(int start)
    {
        if (resolution.Parts.Exists(part => part.Kind == PartKind.OrganLine))
            return end;

        var last = -1;

        for (var i = start; i < end; i++)
            last = blocks[i].Shape is { IsParticiple: true, Ending: LineEnding.Comma or LineEnding.Semicolon } ? i : last;

        hasVerbs = last < 0;
        return last >= 0 ? last + 1 : end;
    }

    // A preamble that was numbered ends where the numbers begin anew, or, after two participles at least, with the first finite verb.
    private bool EndsNumberedPreamble(TextBlock block, ParagraphLabel label, int first, int index) =>
        blocks[first].Shape.IsParticiple
        && !block.Shape.IsParticiple
        && (label.Ordinal == 1 || (index >= first + 2 && blocks[index - 1].Shape.IsParticiple));
}
