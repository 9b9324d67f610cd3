namespace ResolutionLint.Core.Lexicons;

/// <summary>The word lists that recognizers and rules lean on. Each list is read when it is first asked for.</summary>
public sealed class Lexicon
{
    private readonly Lazy<OpenerLexicon> openers = new(OpenerLexicon.Read);

    /// <summary>The word lists that come with the product.</summary>
    public static Lexicon Default { get; } = new();

    /// <summary>The openers of preambular and operative paragraphs.</summary>
    public OpenerLexicon Openers => openers.Value;
}
