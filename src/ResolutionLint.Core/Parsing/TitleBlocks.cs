using System.Text.RegularExpressions;
using ResolutionLint.Core.Reading;

namespace ResolutionLint.Core.Parsing;

/// <summary>Finds the title that stands above an organ line, and the number in it.</summary>
internal static partial class TitleBlocks
{
    private const int MostBlocks = 6;
    private const int LongestWithStop = 200;

    /// <summary>The first block of the title above an organ line; the organ line itself where there is no title.</summary>
    public static int StartOf(IReadOnlyList<TextBlock> blocks, int organLine, int earliest)
    {
        var start = organLine;

        while (start > earliest && organLine - start < MostBlocks && MayBeTitle(blocks[start - 1], isLast: start == organLine))
        {
            start--;

            if (NumberOf(blocks[start]) is not null)
                break;
        }

        return start;
    }

    /// <summary>The number that stands alone some lines above an organ line, the date and meeting of adoption between them; null where there is none.</summary>
    public static string? NumberAbove(IReadOnlyList<TextBlock> blocks, int organLine, int earliest)
    {
        for (var i = organLine - 1; i >= earliest && i >= organLine - MostBlocks; i--)
        {
            if (blocks[i].Label is null && LoneNumberPattern().Match(blocks[i].Text.Text) is { Success: true } match)
                return match.Groups["number"].Value;
        }

        return null;
    }

    /// <summary>The number at the start of a title: 57/173, 2003/24, 1373 (2001), S-24/2; null where there is none.</summary>
    public static string? NumberOf(TextBlock block) =>
        block.Label is null && NumberPattern().Match(block.Text.Text) is { Success: true } match ? match.Groups["number"].Value : null;

    /// <summary>The words of a title block without the number.</summary>
    public static string WordsOf(TextBlock block) =>
        block.Label is null && NumberPattern().Match(block.Text.Text) is { Success: true } match
            ? block.Text.Text[match.Length..].Trim()
            : block.Text.Text;

    /// <summary>The letter of a part of a composite resolution, where the block is such a letter; else null.</summary>
    public static string? LetterOf(TextBlock block) =>
        block.Text.Text is [>= 'A' and <= 'Z'] or [>= 'A' and <= 'Z', '.'] ? block.Text.Text[..1]
        : block.Label is { Kind: Model.LabelKind.CapitalLetter } label && block.Text.Length == 0 ? label.Value
        : null;

    /// <summary>Whether words say the date of a resolution and nothing else, as they stand where others have a title.</summary>
    public static bool IsDate(string words) => DatePattern().IsMatch(words);

    private static bool MayBeTitle(TextBlock block, bool isLast)
    {
        var text = block.Text.Text;

        if (NumberOf(block) is not null || LetterOf(block) is not null)
            return true;

        return block.Label is null or { Kind: Model.LabelKind.CapitalLetter or Model.LabelKind.CapitalRoman }
            && text.Length is > 0 and < 700
            && (block.Shape.Ending == LineEnding.Open || (isLast && MayEndInStop(text)))
            && !(text.StartsWith('[') && text.EndsWith(']'))
            && !text.EndsWith(")]", StringComparison.Ordinal)
            && !MastheadPattern().IsMatch(text)
            && !block.Shape.IsClosingLine
            && !PageMark.IsSymbol(text);
    }

    // A full stop that the title ought not to have; a sentence of a letter is longer.
    private static bool MayEndInStop(string text) => text.Length < LongestWithStop && text.EndsWith('.') && char.IsUpper(text[0]);

    [GeneratedRegex(@"^(?:Resolution |RESOLUTION |Draft resolution )?(?<number>(?:E?S-)?\d{1,4}/\d{1,3}(?: [A-Z](?= |\.|$))?|\d{1,4}(?: [A-Z])? ?\((?:\d{4}|(?:E?S-)?[IVXLC]+)\))(?:\.\s*|:\s*|\s*$|\s+(?=[A-Z]|of \d))")]
    private static partial Regex NumberPattern();

    [GeneratedRegex(@"^(?:Resolution|RESOLUTION) (?<number>\d{1,4} ?\(\d{4}\)|\d{1,4}/\d{1,3})$")]
    private static partial Regex LoneNumberPattern();

    [GeneratedRegex(@"^(?:Resolution )?of \d{1,2} [A-Z][a-z]+ \d{4}(?: \[S/[^\]]{1,30}\])?\d{0,3}$")]
    private static partial Regex DatePattern();

    [GeneratedRegex(
        @"(?i)^(?:draft (?:resolution|proposal|amendment)s?\b.{0,40}$|.*: (?:revised )?draft resolution\b|draft resolution (?:submitted|proposed)|resolution adopted|\[?adopted (?:by|at|on)|on the report|on \d{1,2} [a-z]+ \d{4}|agenda items?\b|item \d|distr\b|original:|united nations$|general assembly$|security council$|economic and social council$|human rights council$|[a-z -]+ (?:session|committee)$|(?:committee|topic|sponsors?|signatories|co-sponsors?|submitted by|submitted to|date|subject|question of|question|country|delegation|school|code|forum|main submitters?|co-submitters?|for the attention of)\s*:|\d{1,2}(?:[–-]\d{1,2})? [a-z]+(?:[–-]\d{1,2} [a-z]+)? \d{4}|the .* meeting$|by the .* council$)")]
    private static partial Regex MastheadPattern();
}
