namespace ResolutionLint.Cli.Linting;

/// <summary>How words are set.</summary>
internal enum PieceStyle
{
    /// <summary>As the text around.</summary>
    Plain,

    /// <summary>The words that open a paragraph, in italics.</summary>
    Opener,

    /// <summary>The number or letter of a paragraph.</summary>
    Label,

    /// <summary>A footnote marker, or the mark of a note.</summary>
    Marker,
}
