namespace ResolutionLint.Core.Semantics;

/// <summary>How near the words of a text come to the name that they stand for.</summary>
public enum NameAccuracy
{
    /// <summary>Word for word.</summary>
    Exact,

    /// <summary>The same words, one of them in the spelling of another house: Program, Organization for Organisation.</summary>
    OtherSpelling,

    /// <summary>A word or two away: another preposition, another order, a word that is missing.</summary>
    NearMiss,
}
