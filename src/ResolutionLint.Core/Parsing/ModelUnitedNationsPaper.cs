using System.Text.RegularExpressions;
using ResolutionLint.Core.Reading;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Core.Parsing;

/// <summary>
/// Finds where a paper of Model United Nations begins that names no organ and has not even the marks of a resolution. What it is shows in the
/// labels of its header and in the openers of its paragraphs; prose on the same topic, such as a position paper, has the labels alone.
/// </summary>
internal static partial class ModelUnitedNationsPaper
{
    private const int LongestFront = 6000;

    // Two lines of the header and three openers, or one line and four.
    private const int FewestSigns = 5;

    // Verbs with numbers are as well of an agenda, of a directive, and of what a position paper proposes.
    private const int FewestPreambular = 2;

    // An item of an agenda and a phrase of a list are shorter: "Notes of the last meeting", "Deeply concerned".
    private const int FewestBlanks = 5;

    /// <summary>The first paragraph of the paper; null where the blocks are none.</summary>
    public static int? FirstOpening(IReadOnlyList<TextBlock> blocks)
    {
        var (first, marked, open, closed, operative) = (-1, 0, 0, 0, 0);

        for (var i = 0; i < blocks.Count; i++)
        {
            if (IsPreambular(blocks[i]))
            {
                if (first < 0 && blocks[i].Span.Start > LongestFront)
                    return null;

                first = first < 0 ? i : first;
                marked += ClauseEnding.GoesOn(blocks[i]) ? 1 : 0;
                open += blocks[i].Shape.Ending == LineEnding.Open && !ClauseEnding.GoesOn(blocks[i]) ? 1 : 0;
                closed += blocks[i].Shape.Ending == LineEnding.Stop ? 1 : 0;
            }
            else if (first >= 0 && IsOperative(blocks[i]))
            {
                operative++;
            }
        }

        if (first < 0 || LinesOfHeader(blocks, first) is not { } lines)
            return null;

        // Some papers leave out all marks, but prose has its full stops.
        var preambular = marked > open + closed || (marked >= FewestPreambular && closed == 0) ? marked : closed == 0 && operative > 0 ? open : 0;
        return preambular >= FewestPreambular && preambular + operative + lines >= FewestSigns ? first : null;
    }

    private static bool IsPreambular(TextBlock block) =>
        block.Label is null
        && block.Shape.Ending != LineEnding.Colon
        && (block.Shape.IsParticiple || block.Text.Text.StartsWith("Whereas ", StringComparison.OrdinalIgnoreCase))
        && StartsClause(block)
        && (HasWords(block) || ClauseEnding.GoesOn(block));

    private static bool IsOperative(TextBlock block) =>
        block.Shape.IsFinite
        && block.Shape.Ending != LineEnding.Open
        && StartsClause(block)
        && HasWords(block)
        && (ClauseEnding.GoesOn(block) || !block.Text.Text.Contains(". ", StringComparison.Ordinal));

    private static bool StartsClause(TextBlock block) =>
        block.Text.Text.AsSpan().TrimStart("“\"*_‘[") is [var letter, ..] && char.IsAsciiLetterUpper(letter);

    private static bool HasWords(TextBlock block) => block.Text.Text.AsSpan().Count(' ') >= FewestBlanks;

    // A single line may have come to stand in any text; one at least has to be of the kind that no other document has.
    private static int? LinesOfHeader(IReadOnlyList<TextBlock> blocks, int first)
    {
        var (lines, isCertain, isSponsored, isPersonal) = (0, false, false, false);

        for (var i = 0; i < first; i++)
        {
            var text = blocks[i].Text.Text;
            lines += LabelPattern().Count(text);
            isCertain |= ModelUnitedNationsHeader.IsLine(text);
            isSponsored |= SponsorPattern().IsMatch(text);
            isPersonal |= PersonPattern().IsMatch(text);
        }

        return isCertain && (isSponsored || !isPersonal) ? lines : null;
    }

    [GeneratedRegex(@"(?:^|(?<= ))[*_]*(?:committee|commission|council|forum|topic(?: [A-Z0-9])?|question(?: of)?|agenda(?: item)?|subject|re\.?|(?:main |co-?)?(?:sponsors?|submitters?)|(?:co-?)?submitted (?:by|to)|signator(?:y|ies)|signatures|delegation|country|school|date)[*_]* ?:", RegexOptions.IgnoreCase)]
    private static partial Regex LabelPattern();

    [GeneratedRegex(@"(?:^|(?<= ))[*_]*(?:(?:main |co-?)?(?:sponsors?|submitters?)|(?:co-?)?submitted by|signator(?:y|ies))[*_]* ?:", RegexOptions.IgnoreCase)]
    private static partial Regex SponsorPattern();

    // Who speaks or writes for himself: the header of a position paper, a speech or a memorandum.
    [GeneratedRegex(@"(?:^|(?<= )(?<!submitted ))[*_]*(?:country|delegates?|delegation|speaker|from|to|subject)[*_]* ?:", RegexOptions.IgnoreCase)]
    private static partial Regex PersonPattern();
}
