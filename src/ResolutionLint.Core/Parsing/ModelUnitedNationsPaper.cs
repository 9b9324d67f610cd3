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
    private const int FewestOpeners = 2;

    // An item of an agenda and a phrase of a list are shorter: "Notes of the last meeting", "Deeply concerned".
    private const int FewestBlanks = 5;

    /// <summary>The first paragraph of the paper; null where the blocks are none.</summary>
    public static int? FirstOpening(IReadOnlyList<TextBlock> blocks)
    {
        var (first, openers) = (-1, 0);

        for (var i = 0; i < blocks.Count; i++)
        {
            if (!IsClause(blocks[i]))
                continue;

            if (first < 0 && blocks[i].Span.Start > LongestFront)
                return null;

            first = first < 0 ? i : first;
            openers++;
        }

        return openers >= FewestOpeners && LinesOfHeader(blocks, first) is { } lines && openers + lines >= FewestSigns ? first : null;
    }

    /// <summary>Whether words stand for a paragraph of a resolution: one clause behind a known opener, and no sentences that go on.</summary>
    private static bool IsClause(TextBlock block)
    {
        var text = block.Text.Text;

        return text.Length > 0
            && char.IsAsciiLetterUpper(text.AsSpan().TrimStart("“\"*_‘[") is [var letter, ..] ? letter : ' ')
            && text.AsSpan().Count(' ') >= FewestBlanks
            && (GoesOn(block) || !text.Contains(". ", StringComparison.Ordinal))
            && (IsPreambular(block) || IsOperative(block));
    }

    private static bool GoesOn(TextBlock block) =>
        block.Shape.Ending is LineEnding.Comma or LineEnding.Semicolon || block.Text.Text.EndsWith(", and", StringComparison.Ordinal);

    private static bool IsPreambular(TextBlock block) =>
        block.Label is null
        && block.Shape.Ending != LineEnding.Colon
        && (block.Shape.IsParticiple || block.Text.Text.StartsWith("Whereas ", StringComparison.OrdinalIgnoreCase));

    private static bool IsOperative(TextBlock block) =>
        block.Shape.IsFinite && block.Shape.Ending != LineEnding.Open;

    // A single line may have come to stand in any text; one at least has to be of the kind that no other document has.
    private static int? LinesOfHeader(IReadOnlyList<TextBlock> blocks, int first)
    {
        var (lines, isCertain) = (0, false);

        for (var i = 0; i < first; i++)
        {
            lines += LabelPattern().Count(blocks[i].Text.Text);
            isCertain |= ModelUnitedNationsHeader.IsLine(blocks[i].Text.Text);
        }

        return isCertain ? lines : null;
    }

    [GeneratedRegex(@"(?:^|(?<= ))[*_]*(?:committee|commission|council|forum|topic(?: [A-Z0-9])?|question(?: of)?|agenda(?: item)?|subject|re\.?|(?:main |co-?)?(?:sponsors?|submitters?)|(?:co-?)?submitted (?:by|to)|signator(?:y|ies)|signatures|delegation|country|school|date)[*_]* ?:", RegexOptions.IgnoreCase)]
    private static partial Regex LabelPattern();
}
