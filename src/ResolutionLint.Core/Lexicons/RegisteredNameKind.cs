namespace ResolutionLint.Core.Lexicons;

/// <summary>The sorts of name that are looked for.</summary>
internal enum RegisteredNameKind
{
    /// <summary>A full name of a body.</summary>
    Full,

    /// <summary>An acronym.</summary>
    Acronym,

    /// <summary>A short form of more than one word: Advisory Committee.</summary>
    ShortForm,

    /// <summary>A real name that is no body of the registry.</summary>
    Similar,
}
