namespace ResolutionLint.Core.Semantics;

/// <summary>How often an opener has stood in neighbouring paragraphs, as also and further count it.</summary>
public enum Repetition
{
    /// <summary>The plain opener: the first time, and again after further.</summary>
    None,

    /// <summary>The second time.</summary>
    Also,

    /// <summary>The third time.</summary>
    Further,
}
