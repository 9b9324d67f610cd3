namespace ResolutionLint.Core.Lexicons;

/// <summary>The word lists that recognizers and rules lean on. Each list is read when it is first asked for.</summary>
public sealed class Lexicon
{
    /// <summary>The word lists that come with the product.</summary>
    public static Lexicon Default { get; } = new();
}
