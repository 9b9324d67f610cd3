namespace ResolutionLint.Core.Reading;

/// <summary>What a reader can tell of a block.</summary>
public enum BlockKind
{
    /// <summary>A paragraph, heading or line of the text.</summary>
    Paragraph,

    /// <summary>A paragraph in a cell of a table.</summary>
    Cell,

    /// <summary>A note, with its marker as label.</summary>
    Note,

    /// <summary>Page furniture: running symbols, page numbers, bar codes, rules, field codes.</summary>
    Furniture,

    /// <summary>A line of front matter or of a masthead.</summary>
    Masthead,
}
