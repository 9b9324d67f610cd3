namespace ResolutionLint.Core.Text;

/// <summary>What stands between the bytes of a file and its text.</summary>
public enum LoadProblem
{
    /// <summary>Nothing: the text is there.</summary>
    None,

    /// <summary>There are no bytes, or only blanks.</summary>
    Empty,

    /// <summary>The bytes are those of a program, picture, archive or word processor.</summary>
    Binary,

    /// <summary>There are more bytes than <see cref="SourceTextLoader.MaxBytes"/>.</summary>
    TooLarge,

    /// <summary>The bytes are not UTF-8 and were read as Windows-1252. The text is there.</summary>
    ForeignEncoding,

    /// <summary>Some bytes fit no character and were read as U+FFFD. The text is there, but cannot be written back.</summary>
    DamagedEncoding,
}
