using System.Collections.Frozen;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Core.Reading;

/// <summary>Puts the paragraphs of a text together from its lines, across page breaks and notes.</summary>
internal sealed class ParagraphAssembler
{
    private static readonly FrozenSet<string> Connectors =
        new[] { "of", "the", "to", "and", "on", "in", "for", "by", "with", "from", "or", "a", "an", "at", "its", "as", "that", "which", "under" }
            .ToFrozenSet(StringComparer.Ordinal);

    // Above the text, short lines end without any mark and numbers follow them.
    private const int ShortestTorn = 70;

    private readonly ImmutableArray<TextLine> lines;
    private readonly LineKind[] kinds;
    private readonly Layout layout;
    private readonly ReadingMemory? memory;
    private readonly List<RawBlock> blocks = [];
    private readonly LogicalTextBuilder builder = new();
    private readonly LabelSequence labels = new();
    private List<TextLine> open = [];
    private ParagraphLabel? openLabel;
    private int openTextStart;
    private bool isSectionTitle;

    private ParagraphAssembler(ImmutableArray<TextLine> lines, LineKind[] kinds, Layout layout, ReadingMemory? memory)
    {
        this.lines = lines;
        this.kinds = kinds;
        this.layout = layout;
        this.memory = memory;
    }

    public static List<RawBlock> Assemble(ImmutableArray<TextLine> lines, LineKind[] kinds, Layout layout, ReadingMemory? memory = null)
    {
        var assembler = new ParagraphAssembler(lines, kinds, layout, memory);
        assembler.Run();
        return assembler.blocks;
    }

    private void Run()
    {
        var gap = Gap.None;

        for (var i = 0; i < lines.Length; i++)
        {
            switch (kinds[i])
            {
                case LineKind.Blank:
                    gap = gap == Gap.None ? Gap.Blank : gap;
                    break;
                case LineKind.Text:
                    Add(lines[i], NextText(i), gap);
                    gap = Gap.None;
                    break;
                case LineKind.Cell:
                    Close();
                    blocks.Add(new RawBlock(null, lines[i].Text, lines[i].Shape, [lines[i]]) { IsCell = true });
                    gap = Gap.None;
                    break;
                default:
                    gap = Gap.PageBreak;
                    break;
            }
        }

        Close();
    }

    private TextLine? NextText(int index)
    {
        while (++index < lines.Length)
        {
            if (kinds[index] == LineKind.Text)
                return lines[index];
        }

        return null;
    }

    private void Add(TextLine line, TextLine? next, Gap gap)
    {
        var previous = open.Count == 0 ? null : open[^1];
        var label = line.Label is { } found && IsLabel(previous, line, found.Label, found.TextStart, gap) ? found : null;

        if (label is not null || previous is null || StartsParagraph(previous, line, gap) || IsHeading(previous, line, next))
            Close();

        if (open.Count == 0)
        {
            openLabel = label?.Label;
            openTextStart = label?.TextStart ?? 0;

            if (openLabel is not null)
                labels.Accept(openLabel);
        }

        open.Add(line);
    }

    private bool IsLabel(TextLine? previous, TextLine line, ParagraphLabel label, int textStart, Gap gap)
    {
        // Nothing else looks like the labels of a draft under negotiation.
        if (label.IsInserted || label.IsPreambular || label.IsOperative)
            return true;

        // A number without any stop may begin a note as well.
        if (char.IsAsciiDigit(label.Text[^1]))
            return labels.IsNext(label) && OpeningShape.IsFinite(line.Content.AsSpan(textStart));

        if (previous is null || line.IsTabbed || !layout.IsWrapped || (layout.HasListMarks && label.Kind == LabelKind.Bullet))
            return true;

        var ending = previous.Shape.Ending;

        if (gap == Gap.Blank && !(layout.IsPaged && ending == LineEnding.Open && !layout.EndsByChoice(previous, line)))
            return true;

        // "The Committee (a) takes note of the report;/ (b) recommends …" is a list in a sentence, in which no line began with (a).
        if (label.Kind is LabelKind.Letter or LabelKind.Roman && gap == Gap.None && !MayStart(previous, line) && !labels.IsNext(label) && !labels.Begins(label))
            return false;

        if (ending != LineEnding.Open && (IsRegular(label) || labels.IsNext(label) || (ending == LineEnding.Colon && labels.Begins(label))))
            return true;

        // After an unfinished line only the label that is due counts: a mark was lost, not a line wrapped.
        var continues = labels.IsNext(label);
        var opensWithCapital = textStart >= line.Text.Length || char.IsUpper(line.Content[textStart]);
        return label.Kind == LabelKind.Number
            ? opensWithCapital && (continues || layout.EndsByChoice(previous, line))
            : continues && layout.EndsByChoice(previous, line);
    }

    private static bool IsRegular(ParagraphLabel label) => label.Kind switch
    {
        LabelKind.Number => label.Text.EndsWith('.'),
        LabelKind.Letter or LabelKind.Roman => label.Text.StartsWith('('),
        LabelKind.Bullet => true,
        _ => false,
    };

    private bool StartsParagraph(TextLine previous, TextLine line, Gap gap)
    {
        if (OrganLinePattern.IsMatch(line.Content) || OrganLinePattern.IsMatch(previous.Content))
            return true;

        if (line.Shape.IsClosingLine || previous.Shape.IsClosingLine)
            return true;

        if (OrganLinePattern.LeadsOver(line.Content) || OrganLinePattern.LeadsOver(previous.Content))
            return true;

        if (IsHeadingBreak(previous, line) || FollowsConjunction(previous, line))
            return true;

        if (open.Count == 1 && openLabel is not null && openTextStart >= previous.Text.Length)
            return false;

        var ending = previous.Shape.Ending;

        if (gap == Gap.Blank)
            return !IsTorn(ending, previous, line);

        if (!layout.IsWrapped)
            return line.IsTabbed || !IsTorn(ending, previous, line);

        return line.IsTabbed || StartsAfter(ending, previous, line, gap);
    }

    // Some papers of Model United Nations join paragraphs with "and": "Noting the drought, and / Deeply concerned".
    private static bool FollowsConjunction(TextLine previous, TextLine line) =>
        previous.Content.EndsWith(", and", StringComparison.Ordinal)
        && char.IsAsciiLetterUpper(line.Content[0])
        && (line.Shape.IsKnownOpening || line.Shape.IsEnactingFormula || line.Content.StartsWith("Whereas ", StringComparison.Ordinal));

    private bool IsHeadingBreak(TextLine previous, TextLine line) =>
        HeadingPattern.IsBracketed(line.Content)
        || previous.Content.EndsWith(")]", StringComparison.Ordinal)
        || (open.Count == 1 && HeadingPattern.IsPartLetter(previous.Content))
        || (HeadingPattern.IsPartLetter(line.Content) && (previous.Shape.Ending != LineEnding.Open || layout.EndsByChoice(previous, line)));

    // Soft line breaks and the text layer of pages leave blank lines in the middle of sentences.
    private bool IsTorn(LineEnding ending, TextLine previous, TextLine line) =>
        ending == LineEnding.Open
        && (char.IsLower(line.Content[0]) || EndsInConnector(previous.Content) || (!layout.HasParagraphs && char.IsAsciiDigit(line.Content[0]) && previous.Text.Length > ShortestTorn));

    private static bool EndsInConnector(string content)
    {
        var last = content.AsSpan(content.LastIndexOf(' ') + 1);
        return Connectors.GetAlternateLookup<ReadOnlySpan<char>>().Contains(last);
    }

    private bool StartsAfter(LineEnding ending, TextLine previous, TextLine line, Gap gap)
    {
        if (HeadingPattern.IsAnnex(line.Content) || HeadingPattern.IsAnnex(previous.Content) || HeadingPattern.IsSectionNumber(previous.Content))
            return true;

        if (HeadingPattern.IsSectionNumber(line.Content))
            return ending != LineEnding.Open || layout.EndsByChoice(previous, line);

        var first = line.Content.AsSpan().TrimStart("*_“\"");

        if (first.IsEmpty || !char.IsUpper(first[0]))
            return false;

        var byChoice = gap == Gap.None ? layout.EndsByChoice(previous, line) : ending != LineEnding.Open;

        return ending switch
        {
            LineEnding.Comma => StartsAfterComma(previous, line, byChoice),
            LineEnding.Semicolon => byChoice || line.Shape.IsKnownOpening || MayStart(previous, line),
            LineEnding.Stop or LineEnding.Colon => byChoice || line.Shape.IsFinite || (line.Shape.IsParticiple && MayStart(previous, line)),
            _ when isSectionTitle && line.Shape.IsKnownOpening => true,
            _ => byChoice && (line.Shape.IsOpening || previous.Text.Length < layout.Width * 0.4),
        };
    }

    // A short line behind a closed paragraph and before an opener or a number is a heading among paragraphs.
    private bool IsHeading(TextLine previous, TextLine line, TextLine? next) =>
        next is not null
        && line.Text.Length < layout.Width * 0.7
        && !(openLabel is not null && openTextStart >= previous.Text.Length)
        && !line.Shape.IsKnownOpening
        && char.IsUpper(line.Content[0])
        && line.Shape.Ending == LineEnding.Open
        && previous.Shape.Ending is LineEnding.Comma or LineEnding.Semicolon or LineEnding.Stop
        && (next.Shape.IsKnownOpening || next.Label is { Label.Kind: LabelKind.Number });

    // Where blank lines stand between paragraphs, a full line goes on in the next one that is set in as far: names and quoted titles open
    // lines in the middle of sentences as participles open paragraphs.
    private bool MayStart(TextLine previous, TextLine line) =>
        !layout.IsSpaced || line.Indent != previous.Indent || layout.EndsByChoice(previous, line);

    private bool StartsAfterComma(TextLine previous, TextLine line, bool byChoice)
    {
        if (line.Shape is { Ending: LineEnding.Colon, IsEnactingFormula: true })
            return true;

        if (line.Shape.IsKnownOpening)
            return byChoice || MayStart(previous, line);

        return byChoice && (line.Shape.IsOpening || previous.Text.Length < layout.Width * 0.6);
    }

    private void Close()
    {
        if (open.Count == 0)
            return;

        var (text, shape) = Words();
        isSectionTitle = openLabel is null && HeadingPattern.IsSectionNumber(open[0].Content);
        blocks.Add(new RawBlock(openLabel, text, shape, open));
        open = [];
        openLabel = null;
    }

    private (LogicalText Text, TextShape Shape) Words()
    {
        if (open.Count == 1 && openTextStart == 0)
            return (open[0].Text, open[0].Shape);

        if (memory?.Paragraph(open, openTextStart) is { } known)
            return (known.Text, known.Shape);

        var words = Join();
        return (words, memory?.Keep(open, openTextStart, words) ?? new TextShape(words.Text));
    }

    private LogicalText Join()
    {
        if (open.Count == 1 && openTextStart < open[0].Text.Length)
            return open[0].Text.Slice(TextSpan.FromBounds(openTextStart, open[0].Text.Length));

        builder.Clear();

        for (var i = 0; i < open.Count; i++)
            LineJoiner.Append(builder, open[i].Text, i == 0 ? openTextStart : 0);

        builder.TrimEnd();
        return builder.ToLogicalText(openLabel?.Span.End ?? open[0].Span.Start);
    }

    /// <summary>What stands between two lines of text.</summary>
    private enum Gap
    {
        None,
        Blank,
        PageBreak,
    }
}
