namespace ResolutionLint.Core.Lexicons;

/// <summary>The words of names that begin with a capital, found by how they look: what a slip of one letter leaves as it is, or nearly so.</summary>
internal sealed class CapitalizedWords(NameVocabulary words)
{
    private static readonly List<int> None = [];

    private readonly Dictionary<int, List<int>> byLook = Enumerable.Range(0, words.Count)
        .Where(word => char.IsUpper(words.TextOf(word)[0]))
        .GroupBy(word => Look(words.TextOf(word)[0], words.TextOf(word).Length))
        .ToDictionary(group => group.Key, group => group.ToList());

    /// <summary>The numbers of the words with a first letter and a length.</summary>
    public List<int> Find(char first, int length) => byLook.TryGetValue(Look(first, length), out var found) ? found : None;

    private static int Look(char first, int length) => (length << 16) | first;
}
