using System.Text.RegularExpressions;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Reading;

namespace ResolutionLint.Core.Parsing;

/// <summary>Tells what a document is.</summary>
internal static partial class DocumentKinds
{
    private const int HeadLength = 6000;

    public static DocumentKind Tell(DocumentText text, Masthead masthead, List<ResolutionDraft> drafts)
    {
        var head = text.Source.ToString(new Microsoft.CodeAnalysis.Text.TextSpan(0, Math.Min(HeadLength, text.Source.Length)));

        if (masthead.Symbol is { } symbol && symbol.Contains("/PRST", StringComparison.Ordinal))
            return DocumentKind.PresidentialStatement;

        if (drafts.Count == 0)
            return TellWithoutResolution(head);

        if (StatementPattern().IsMatch(head))
            return DocumentKind.PresidentialStatement;

        if (AmendmentPattern().IsMatch(head))
            return DocumentKind.Amendment;

        return IsAdopted(masthead, head, drafts) ? DocumentKind.AdoptedResolution : DocumentKind.DraftResolution;
    }

    private static DocumentKind TellWithoutResolution(string head) =>
        StatementPattern().IsMatch(head) ? DocumentKind.PresidentialStatement
        : AmendmentPattern().IsMatch(head) ? DocumentKind.Amendment
        : DecisionPattern().IsMatch(head) ? DocumentKind.Decision
        : DocumentKind.NotAResolution;

    private static bool IsAdopted(Masthead masthead, string head, List<ResolutionDraft> drafts)
    {
        if (masthead.Symbol is { } symbol)
        {
            if (symbol.Contains("/RES", StringComparison.OrdinalIgnoreCase))
                return true;

            if (symbol.Contains("/L.", StringComparison.Ordinal))
                return false;
        }

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

    [GeneratedRegex(@"(?i)resolution adopted by|\badopted (?:by the|at its|without a vote|on)\b")]
    private static partial Regex AdoptedPattern();
}
