namespace ResolutionLint.Core.Semantics.Citing;

/// <summary>How the words around a number speak of its organ.</summary>
internal enum OrganReferenceKind
{
    /// <summary>Not at all: "resolution 55/25".</summary>
    None,

    /// <summary>"its resolution".</summary>
    Own,

    /// <summary>By a name that is known.</summary>
    Named,

    /// <summary>"Council resolution".</summary>
    Council,

    /// <summary>"Commission resolution".</summary>
    Commission,

    /// <summary>By a name that is not known.</summary>
    Other,
}
