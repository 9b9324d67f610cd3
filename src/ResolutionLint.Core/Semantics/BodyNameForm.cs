namespace ResolutionLint.Core.Semantics;

/// <summary>The kinds of name that a body goes by.</summary>
public enum BodyNameForm
{
    /// <summary>The official full name.</summary>
    Full,

    /// <summary>A short form that leans on an antecedent: the Centre.</summary>
    ShortForm,

    /// <summary>An acronym.</summary>
    Acronym,

    /// <summary>A name that the body no longer has.</summary>
    Former,
}
