using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Reading;

namespace ResolutionLint.Core.Parsing;

/// <summary>Tells what a document is.</summary>
internal static partial class DocumentKinds
{
    private const int HeadLength = 6000;

    // What the participles of an amended text open can be mistaken for a preamble, so that its first words count too.
    private const int AmendmentLength = 2000;

    // The longest lists of sponsors and extracts from volumes stay below this; reports that end in a draft are far above.
    private const int LongestFront = 15_000;

    /// <summary>What stands before the first resolution of a document, at most the first pages.</summary>
    public static string HeadOf(SourceText source, IReadOnlyList<TextBlock> blocks, Outline outline) =>
        source.ToString(new TextSpan(0, Math.Min(HeadLength, FrontLength(source, blocks, outline))));

    /// <summary>Whether a text with resolutions in it is none itself: a letter, agenda or report that proposes or appends them.</summary>
    public static bool IsReport(SourceText source, IReadOnlyList<TextBlock> blocks, Outline outline)
    {
        if (outline.Resolutions.Length == 0)
            return false;

        if (FrontLength(source, blocks, outline) > LongestFront)
            return true;

        var head = HeadOf(source, blocks, outline);
        return ReportPattern().IsMatch(head) && !ProposalPattern().IsMatch(head) && !StatementPattern().IsMatch(head);
    }

    /// <summary>What a document is, told from its masthead, what <see cref="HeadOf"/> gives, and its first lines.</summary>
    public static DocumentKind Tell(SourceText source, string head, Masthead masthead, List<ResolutionDraft> drafts)
    {
        if (masthead.Symbol is { } symbol && symbol.Contains("/PRST", StringComparison.Ordinal))
            return DocumentKind.PresidentialStatement;

        if (drafts.Count == 0)
            return TellWithoutResolution(head);

        if (StatementPattern().IsMatch(head))
            return DocumentKind.PresidentialStatement;

        if (IsAmendment(source.ToString(new TextSpan(0, Math.Min(AmendmentLength, source.Length)))))
            return DocumentKind.Amendment;

        return IsAdopted(masthead, head, drafts) ? DocumentKind.AdoptedResolution : DocumentKind.DraftResolution;
    }

    private static int FrontLength(SourceText source, IReadOnlyList<TextBlock> blocks, Outline outline) =>
        outline.FrontEnd < blocks.Count ? blocks[outline.FrontEnd].Pieces[0].Start : source.Length;

    private static DocumentKind TellWithoutResolution(string head) =>
        StatementPattern().IsMatch(head) ? DocumentKind.PresidentialStatement
        : IsAmendment(head) ? DocumentKind.Amendment
        : DecisionPattern().IsMatch(head) ? DocumentKind.Decision
        : DocumentKind.NotAResolution;

    // Most texts have not got the word, which is found faster than the expression fails.
    private static bool IsAmendment(string head) => head.Contains("amendment", StringComparison.OrdinalIgnoreCase) && AmendmentPattern().IsMatch(head);

    private static bool IsAdopted(Masthead masthead, string head, List<ResolutionDraft> drafts)
    {
        if (masthead.Symbol is { } symbol)
        {
            if (symbol.Contains("/RES", StringComparison.OrdinalIgnoreCase))
                return true;

            if (symbol.Contains("/L.", StringComparison.Ordinal))
                return false;
        }

        if (DraftPattern().IsMatch(head))
            return false;

        return masthead.Adopted is not null
            || masthead.Meeting is not null
            || AdoptedPattern().IsMatch(head)
            || (drafts[0].Number is { } number && number.Contains('/', StringComparison.Ordinal));
    }

    [GeneratedRegex(@"(?im)^\W{0,3}(?:statement by the president|president[’'`]s statement|note by the president of the (?:security )?council)")]
    private static partial Regex StatementPattern();

    [GeneratedRegex(@"(?im)(?:^|:\*?\s)\W{0,3}(?:draft |proposed |revised )?amendments?\s(?:to|contained\sin)\s(?:the\s)?(?:(?:revised\s)?draft\s(?:resolution|decision|proposal)|document|[AE]/)")]
    private static partial Regex AmendmentPattern();

    [GeneratedRegex(@"(?im)^\W{0,3}(?:draft )?decision(?:s)?(?: (?:adopted|submitted|proposed|\d|[IVX])|$)|: draft decision$")]
    private static partial Regex DecisionPattern();

    [GeneratedRegex(@"(?im)^\W{0,3}(?:letters? dated|identical letters|notes? verbales?|note by the (?:secretar|executive)|(?:\w+ )?report of the (?:secretary-general|executive director|director-general|secretariat|bureau|high commissioner)\b|provisional agenda\W*$|contents\W*$)")]
    private static partial Regex ReportPattern();

    [GeneratedRegex(@"(?i)draft (?:resolution|decision|proposal)|resolutions? adopted|\badopted (?:by the|at its|on)\b|^\d{1,4}[/ ]", RegexOptions.Multiline)]
    private static partial Regex ProposalPattern();

    [GeneratedRegex(@"(?im)^\W{0,3}(?:revised )?draft (?:resolution|proposal)\b|: (?:revised )?draft resolution\b")]
    private static partial Regex DraftPattern();

    [GeneratedRegex(@"(?im)^\W{0,3}(?:resolution )?adopted (?:by|at|without|unanimously|on)\b")]
    private static partial Regex AdoptedPattern();
}
