using ResolutionLint.Core.Model;

namespace ResolutionLint.Rules.Patterns;

/// <summary>Tells which parts of a document a node is.</summary>
internal static class NodeScopes
{
    public static PatternScopes Of(TextNode node) => node switch
    {
        PreambularParagraph => PatternScopes.PreambularText | PatternScopes.PreambularOpening,
        OperativeParagraph => PatternScopes.OperativeText | PatternScopes.OperativeOpening,
        SubParagraph => OfPart(node) | PatternScopes.SubParagraph,
        ContinuationText => OfPart(node),
        Title => PatternScopes.Title,
        OrganLine => PatternScopes.OrganLine,
        Footnote => PatternScopes.Footnote,
        MastheadLine => PatternScopes.Masthead,
        ClosingLine => PatternScopes.Closing,
        Annex or AnnexParagraph => PatternScopes.Annex,
        Heading => node.FirstAncestorOrSelf<Annex>() is null ? PatternScopes.Heading : PatternScopes.Annex,
        _ => PatternScopes.None,
    };

    private static PatternScopes OfPart(TextNode node)
    {
        for (var parent = node.Parent; parent is not null; parent = parent.Parent)
        {
            switch (parent)
            {
                case OperativeParagraph:
                    return PatternScopes.OperativeText | PatternScopes.OperativeOpening;
                case PreambularParagraph:
                    return PatternScopes.PreambularText;
                case Annex:
                    return PatternScopes.Annex;
            }
        }

        return PatternScopes.None;
    }
}
