namespace ResolutionLint.Core.Reading;

/// <summary>How a line ends, footnote markers and closing quotation marks left aside.</summary>
internal enum LineEnding
{
    /// <summary>In the middle of a sentence.</summary>
    Open,

    /// <summary>With a comma.</summary>
    Comma,

    /// <summary>With a semicolon or full stop, or with "; and".</summary>
    Stop,

    /// <summary>With a colon.</summary>
    Colon,
}
