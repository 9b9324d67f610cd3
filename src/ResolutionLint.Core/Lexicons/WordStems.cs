using System.Collections.Immutable;

namespace ResolutionLint.Core.Lexicons;

/// <summary>The words of names without the endings of number, and the names in which each occurs.</summary>
internal sealed class WordStems
{
    /// <summary>The number of every stem that stands in no name.</summary>
    public const int Unknown = -1;

    private readonly Dictionary<string, int> stems = new(StringComparer.Ordinal);
    private readonly List<int> stemOfWord = [];
    private readonly List<List<int>> postings = [];

    public WordStems(NameVocabulary words, IReadOnlyList<RegisteredName> names)
    {
        for (var word = 0; word < words.Count; word++)
            stemOfWord.Add(Number(Of(words.TextOf(word))));

        for (var name = 0; name < names.Count; name++)
        {
            foreach (var word in names[name].Words.Where(word => word >= words.JoinerCount).Distinct())
                postings[stemOfWord[word]].Add(name);
        }
    }

    /// <summary>The stem of a word of a name.</summary>
    public int OfWord(int word) => stemOfWord[word];

    /// <summary>The stem of a word of a text.</summary>
    public int Find(ReadOnlySpan<char> word) => stems.GetValueOrDefault(Of(word), Unknown);

    /// <summary>The names in which a stem occurs, by their place in the list of all names.</summary>
    public IReadOnlyList<int> NamesWith(int stem) => postings[stem];

    private static string Of(ReadOnlySpan<char> word)
    {
        var folded = SpellingFold.Of(word);
        var ending = folded.Length > 3 ? EndingOf(folded) : string.Empty;
        return folded[..^ending.Length];
    }

    private static string EndingOf(string word)
    {
        foreach (var ending in (ImmutableArray<string>)["'s", "s'", "ies", "s", "y"])
        {
            if (word.EndsWith(ending, StringComparison.Ordinal) && !word.EndsWith("ss", StringComparison.Ordinal))
                return ending;
        }

        return string.Empty;
    }

    private int Number(string stem)
    {
        if (stems.TryGetValue(stem, out var number))
            return number;

        stems.Add(stem, number = stems.Count);
        postings.Add([]);
        return number;
    }
}
