namespace ResolutionLint.Core.Lexicons;

/// <summary>What a paragraph does that opens so.</summary>
public enum OpenerKind
{
    /// <summary>It states a position: "Recognizes".</summary>
    Declaratory,

    /// <summary>It asks somebody to act: "Requests".</summary>
    Directive,

    /// <summary>It settles something: "Decides".</summary>
    Deciding,
}
