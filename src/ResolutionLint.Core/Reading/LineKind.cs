namespace ResolutionLint.Core.Reading;

/// <summary>What a line of plain text turns out to be.</summary>
internal enum LineKind
{
    /// <summary>No words.</summary>
    Blank,

    /// <summary>Words of the text.</summary>
    Text,

    /// <summary>Part of the page: running symbol or title, page number, bar code, rule, field code.</summary>
    Furniture,

    /// <summary>Words in a cell of a table, which is no part of the sentence that a resolution is.</summary>
    Cell,

    /// <summary>Words or marker of a note.</summary>
    Note,
}
