namespace ResolutionLint.Core.Parsing;

/// <summary>The parts of a resolution that a block can turn out to be.</summary>
internal enum PartKind
{
    Other,
    Masthead,
    Cell,
    Title,
    OrganLine,
    Preambular,
    Operative,
    Sub,
    Continuation,
    Section,
    Annex,
    AnnexParagraph,
    Heading,
    Closing,
}
