using ResolutionLint.Core.Reading;
using ResolutionLint.Core.Semantics.Names;

namespace ResolutionLint.Core.Parsing;

/// <summary>Finds the lines that name the adopting organ, well formed or not.</summary>
internal static class OrganLines
{
    private const int MostWords = 12;

    // A paragraph that ends in a full stop may be a sentence of any text.
    private const int FewestWithoutComma = 3;

    // One participle above an organ line may be of anything.
    private const int FewestAbove = 2;

    // Participles open sentences of every text; those of a draft stand near its head.
    private const int LongestFront = 6000;

    // A counsel is more than one slip away from a council, and written for it all the same.
    private static readonly string[] PrincipalOrgans =
    [
        "General Assembly", "Security Council", "Economic and Social Council", "Human Rights Council", "Trusteeship Council",
        "Security Counsel", "Economic and Social Counsel", "Human Rights Counsel",
    ];

    private static readonly string[] OrganWords = ["Assembly", "Council", "Committee", "Commission", "Conference", "Organ", "ECOSOC", "HRC", "UNSC", "UNGA"];

    // Too short to be looked for inside a line.
    private static readonly string[] Acronyms = ["GA", "SC", "UN"];

    /// <summary>The organ lines of a document; where there is none, the place where one is missing before a preamble.</summary>
    public static List<(int Index, bool IsMissing)> Find(IReadOnlyList<TextBlock> blocks)
    {
        var found = new List<(int Index, bool IsMissing)>();

        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].Label is null && OrganLinePattern.IsMatch(blocks[i].Text.Text) && IsFollowedByText(blocks, i))
                found.Add((i, false));
        }

        if (found.Count == 0 && FirstMisnamed(blocks) is { } misnamed)
            found.Add((misnamed, false));

        if (found.Count > 0 && PreambleAbove(blocks, found[0].Index) is { } preamble)
            found[0] = (preamble, true);
        else if (found.Count == 0 && (FirstOpening(blocks) ?? ModelUnitedNationsPaper.FirstOpening(blocks)) is { } opening && !OtherDocument.Begins(blocks, opening))
            found.Add(Above(blocks, FirstVerb(blocks, opening)));

        return found;
    }

    private static (int Index, bool IsMissing) Above(IReadOnlyList<TextBlock> blocks, int opening) =>
        opening > 0 && IsMalformed(blocks[opening - 1]) ? (opening - 1, false) : (opening, true);

    /// <summary>Where the preamble begins that some papers of Model United Nations put above the organ line; null where it stands below.</summary>
    private static int? PreambleAbove(IReadOnlyList<TextBlock> blocks, int organLine)
    {
        if (organLine + 1 >= blocks.Count || blocks[organLine + 1] is { Label: null, Shape.IsParticiple: true })
            return null;

        var first = organLine;

        while (first > 0 && blocks[first - 1] is { Label: null, Shape.IsParticiple: true } above && ClauseEnding.GoesOn(above))
            first--;

        return organLine - first >= FewestAbove ? first : null;
    }

    // Before the first participle, paragraphs with finite verbs are of the preamble all the same, put in the wrong mood.
    private static int FirstVerb(IReadOnlyList<TextBlock> blocks, int opening)
    {
        var first = opening;

        for (var i = opening - 1; i >= 0 && blocks[i] is { Label: null, Shape.Ending: LineEnding.Comma or LineEnding.Semicolon }; i--)
            first = blocks[i].Shape.IsFinite ? i : first;

        return first;
    }

    /// <summary>The first line that is the name of a principal organ, whatever its article, case and mark, and be a letter wrong, before a paragraph of a resolution.</summary>
    private static int? FirstMisnamed(IReadOnlyList<TextBlock> blocks)
    {
        for (var i = 0; i + 1 < blocks.Count && blocks[i].Span.Start < LongestFront; i++)
        {
            if (blocks[i].Label is null && IsOrganName(blocks[i].Text.Text) && OpensParagraph(blocks[i + 1]) && !Salutation.IsBehind(blocks, i))
                return i;
        }

        return null;
    }

    private static bool IsOrganName(string text)
    {
        var name = text.AsSpan().Trim(" ,:;.*_“\"");

        if (name.StartsWith("the ", StringComparison.OrdinalIgnoreCase))
            name = name[4..];

        foreach (var organ in PrincipalOrgans)
        {
            if (name.Equals(organ, StringComparison.OrdinalIgnoreCase) || SlipDistance.IsOneSlip(name, organ))
                return true;
        }

        return false;
    }

    private static bool OpensParagraph(TextBlock block) =>
        block.Label is not null
        || block.Shape.IsOpening
        || block.Shape.Ending is LineEnding.Comma or LineEnding.Semicolon;

    /// <summary>Whether an organ line belongs to a text that is quoted inside the resolution before it.</summary>
    public static bool IsQuoted(IReadOnlyList<TextBlock> blocks, int index)
    {
        if (OrganLinePattern.IsQuoted(blocks[index].Text.Text))
            return true;

        for (var i = index - 1; i >= 0 && i >= index - 3; i--)
        {
            if (blocks[i].Shape.Ending != LineEnding.Open)
                return blocks[i].Shape.Ending == LineEnding.Colon && blocks[i].Text.Text.Contains("adopt", StringComparison.OrdinalIgnoreCase);
        }

        return false;
    }

    // The name of an organ can stand alone in a masthead or a table too: a paragraph has to follow.
    private static bool IsFollowedByText(IReadOnlyList<TextBlock> blocks, int index)
    {
        if (Salutation.IsBehind(blocks, index))
            return false;

        // In capitals it may be a line of an address.
        if (!blocks[index].Text.Text.AsSpan().ContainsAnyInRange('a', 'z'))
            return index + 1 < blocks.Count && (blocks[index + 1].Shape.IsOpening || blocks[index + 1].Label is not null);

        if (index + 1 >= blocks.Count || blocks[index].Shape.Ending == LineEnding.Comma)
            return true;

        for (var i = index + 1; i < blocks.Count && i <= index + 3; i++)
        {
            if (blocks[i].Shape.IsOpening || blocks[i].Text.Length > 60 || HeadingPattern.IsSectionNumber(blocks[i].Text.Text) || blocks[i].Label is not null)
                return true;
        }

        return false;
    }

    // Without organ line a resolution shows in its parts: participles, and then numbers or finite verbs.
    private static int? FirstOpening(IReadOnlyList<TextBlock> blocks)
    {
        var first = -1;
        var preambular = 0;
        var operative = 0;
        var isCertain = false;

        for (var i = 0; i < blocks.Count; i++)
        {
            var shape = blocks[i].Shape;

            if (blocks[i].Label is null && shape.IsParticiple && (ClauseEnding.GoesOn(blocks[i]) || (shape.Ending == LineEnding.Stop && !ParticipialSentence.Is(blocks[i]))))
            {
                if (first < 0 && blocks[i].Text.GetSourcePosition(0) > LongestFront)
                    return null;

                preambular++;
                isCertain |= (shape.Ending != LineEnding.Semicolon && ClauseEnding.GoesOn(blocks[i])) || preambular >= FewestWithoutComma;
                first = first < 0 ? i : first;
            }
            else if (shape.IsFinite || shape.IsBase || shape.IsEnactingFormula)
            {
                operative++;
                isCertain |= shape.IsEnactingFormula;
            }
        }

        return isCertain && preambular > 0 && preambular + operative >= 3 && operative > 0 ? first : null;
    }

    private static bool IsMalformed(TextBlock block)
    {
        var text = block.Text.Text;
        return block.Label is null
            && text.Count(character => character == ' ') < MostWords
            && (block.Shape.Ending is LineEnding.Comma or LineEnding.Colon || text.StartsWith("The ", StringComparison.OrdinalIgnoreCase))
            && (OrganWords.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase)) || IsAcronym(text));
    }

    private static bool IsAcronym(string text)
    {
        var name = text.AsSpan().Trim(" ,:;.*_“\"");
        name = name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;
        return Acronyms.Contains(name.ToString());
    }
}
