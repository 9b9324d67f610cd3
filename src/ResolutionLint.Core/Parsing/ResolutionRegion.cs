using ResolutionLint.Core.Reading;

namespace ResolutionLint.Core.Parsing;

/// <summary>The blocks of one resolution.</summary>
/// <param name="Earliest">The first block that its masthead lines can be.</param>
/// <param name="Title">The first block of its title.</param>
/// <param name="OrganLine">Its organ line; the same as <paramref name="Body"/> where that is missing.</param>
/// <param name="Body">The first block behind the organ line.</param>
/// <param name="End">The block behind its last.</param>
internal sealed record ResolutionRegion(int Earliest, int Title, int OrganLine, int Body, int End)
{
    public ResolutionDraft ToDraft(IReadOnlyList<TextBlock> blocks)
    {
        var draft = new ResolutionDraft(isQuoted: false);
        AddTitle(blocks, draft);

        if (OrganLine < Body)
        {
            draft.Organ = OrganLinePattern.Parse(blocks[OrganLine].Text.Text);
            draft.Parts.Add(new ParagraphDraft(PartKind.OrganLine, blocks[OrganLine], null));
        }

        ResolutionParser.Parse(blocks, draft, Body, End);
        return draft;
    }

    private void AddTitle(IReadOnlyList<TextBlock> blocks, ResolutionDraft draft)
    {
        var words = new List<string>();

        for (var i = Title; i < OrganLine; i++)
        {
            var letter = TitleBlocks.LetterOf(blocks[i]);
            var number = TitleBlocks.NumberOf(blocks[i]);
            draft.Number = number ?? (letter is null ? draft.Number : draft.Number is null ? letter : $"{draft.Number} {letter}");

            if (letter is null && TitleBlocks.WordsOf(blocks[i]) is { Length: > 0 } text && !TitleBlocks.IsDate(text))
                words.Add(text);

            draft.Parts.Add(new ParagraphDraft(PartKind.Title, blocks[i], blocks[i].Label));
        }

        draft.Number ??= TitleBlocks.NumberAbove(blocks, Title, Earliest);
        draft.Title = words.Count == 0 ? null : string.Join(' ', words);
    }
}
