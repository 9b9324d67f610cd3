namespace ResolutionLint.Core.Reading;

/// <summary>How a line ends, footnote markers and closing quotation marks left aside.</summary>
internal enum LineEnding
{
    /// <summary>In the middle of a sentence.</summary>
    Open,

    /// <summary>With a comma.</summary>
    Comma,

    /// <summary>With a full stop.</summary>
    Stop,

    /// <summary>With a semicolon, or with "; and".</summary>
    Semicolon,

    /// <summary>With a colon.</summary>
    Colon,
}
