namespace ResolutionLint.LanguageServer.Translation;

/// <summary>What the characters of a position are counted in.</summary>
internal enum PositionEncoding
{
    /// <summary>UTF-16 code units, as our own offsets are; what holds where nothing is agreed.</summary>
    Utf16,

    /// <summary>Bytes of UTF-8.</summary>
    Utf8,
}
