namespace ResolutionLint.Core.Lexicons;

/// <summary>The sorts of full name that a body has.</summary>
public enum BodyNameKind
{
    /// <summary>The official name.</summary>
    Official,

    /// <summary>Another name that editors let stand.</summary>
    Other,

    /// <summary>A name that the body had before.</summary>
    Former,
}
