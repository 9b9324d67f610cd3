namespace ResolutionLint.Core.Lexicons;

/// <summary>The words of names that begin with a capital, found by how they look: what a slip of one letter leaves as it is, or nearly so.</summary>
internal sealed class CapitalizedWords(NameVocabulary words)
{
    private readonly ILookup<(char First, int Length), int> byLook = Enumerable.Range(0, words.Count)
        .Where(word => char.IsUpper(words.TextOf(word)[0]))
        .ToLookup(word => (words.TextOf(word)[0], words.TextOf(word).Length));

    /// <summary>The numbers of the words with a first letter and a length.</summary>
    public IEnumerable<int> Find(char first, int length) => byLook[(first, length)];
}
