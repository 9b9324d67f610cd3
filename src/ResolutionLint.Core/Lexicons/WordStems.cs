using System.Collections.Immutable;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Core.Lexicons;

/// <summary>The words of names without the endings of number, and the names in which each occurs.</summary>
internal sealed class WordStems
{
    /// <summary>The number of every stem that stands in no name.</summary>
    public const int Unknown = WordTable.Unknown;

    private static readonly ImmutableArray<string> Endings = ["'s", "s'", "ies", "s", "y"];

    private readonly WordTable stems = new();
    private readonly List<int> stemOfWord = [];
    private readonly List<List<int>> postings = [];
    private readonly ImmutableArray<NameWeight> weights;

    public WordStems(NameVocabulary words, IReadOnlyList<RegisteredName> names)
    {
        for (var word = 0; word < words.Count; word++)
            stemOfWord.Add(Number(Of(words.TextOf(word))));

        for (var name = 0; name < names.Count; name++)
        {
            foreach (var word in names[name].Words.Where(word => IsDistinct(words, word)).Distinct())
                postings[stemOfWord[word]].Add(name);
        }

        weights = [.. names.Select(name => Weigh(words, name))];
    }

    /// <summary>The stem of a word of a name.</summary>
    public int OfWord(int word) => stemOfWord[word];

    /// <summary>The stem of a word of a text.</summary>
    public int Find(ReadOnlySpan<char> word) => stems.Find(Of(word));

    /// <summary>The names in which a stem occurs, by their place in the list of all names.</summary>
    public List<int> NamesWith(int stem) => postings[stem];

    /// <summary>How many words of a name tell it from others.</summary>
    /// <param name="name">The place of the name in the list of all names.</param>
    public NameWeight WeightOf(int name) => weights[name];

    private static NameWeight Weigh(NameVocabulary words, RegisteredName name)
    {
        var meaning = name.Words.Count(word => word >= words.JoinerCount);
        var distinct = name.Words.Where(word => IsDistinct(words, word)).Distinct().Count();

        // Of a name of two words neither says enough alone, unless the other is that of an organ.
        var isPair = name.Words.Length == 2 && !words.IsOrgan(name.Words[1]);
        return new NameWeight(meaning, distinct, isPair ? distinct : Math.Max(1, distinct - 1));
    }

    // Half of all names begin with the words "United Nations": they tell nothing apart.
    private static bool IsDistinct(NameVocabulary words, int word) =>
        word >= words.JoinerCount && words.TextOf(word) is not ("United" or "Nations" or "International");

    private static string Of(ReadOnlySpan<char> word)
    {
        var folded = SpellingFold.Of(word);
        var ending = folded.Length > 3 ? EndingOf(folded) : string.Empty;
        return folded[..^ending.Length];
    }

    private static string EndingOf(string word)
    {
        foreach (var ending in Endings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal) && !word.EndsWith("ss", StringComparison.Ordinal))
                return ending;
        }

        return string.Empty;
    }

    private int Number(string stem)
    {
        if (stems.Find(stem) is not Unknown and var known)
            return known;

        var number = stems.Count;
        stems.Add(stem, number);
        postings.Add([]);
        return number;
    }
}
