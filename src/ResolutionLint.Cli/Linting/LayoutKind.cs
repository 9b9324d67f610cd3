namespace ResolutionLint.Cli.Linting;

/// <summary>How a part of a draft is set on a page.</summary>
internal enum LayoutKind
{
    /// <summary>Masthead and first lines.</summary>
    Masthead,

    /// <summary>The title of a resolution.</summary>
    Title,

    /// <summary>The line that names the organ.</summary>
    OrganLine,

    /// <summary>A paragraph of the preamble, of the operative part or of an annex.</summary>
    Paragraph,

    /// <summary>A part of a paragraph.</summary>
    Item,

    /// <summary>A heading, that of a section or annex too.</summary>
    Heading,

    /// <summary>Lines behind the last paragraph.</summary>
    Closing,

    /// <summary>A note, which is set at the foot.</summary>
    Note,

    /// <summary>What is no part of the text: running heads, directives to the linter.</summary>
    Aside,
}
