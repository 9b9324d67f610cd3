namespace ResolutionLint.Core.Semantics;

/// <summary>What tells the organ of a citation.</summary>
public enum OrganEvidence
{
    /// <summary>Nothing does; the organ is not known.</summary>
    None,

    /// <summary>The text names the organ with the number.</summary>
    Named,

    /// <summary>The text says "its resolution".</summary>
    Own,

    /// <summary>Form or date of the number leave only one organ.</summary>
    Form,

    /// <summary>The number stands alone and is taken to be one of the adopting organ.</summary>
    Assumed,
}
