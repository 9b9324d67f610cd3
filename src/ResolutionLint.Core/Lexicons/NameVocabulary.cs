using System.Collections.Immutable;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Core.Lexicons;

/// <summary>The words that names of bodies are made of, each with a number; spellings of one word share a fold.</summary>
internal sealed class NameVocabulary
{
    /// <summary>The number of every word that stands in no name.</summary>
    public const int Unknown = WordTable.Unknown;

    private static readonly string[] Joiners =
    [
        "of", "for", "on", "against", "and", "the", "to", "in", "at", "with", "by", "its", "their", "a", "concerning", "relating", ",", "(", ")",
    ];

    private static readonly (int Head, HeadKind Kind) NoHead = (Unknown, HeadKind.None);

    private readonly WordTable words = new();
    private readonly WordTable folds = new();
    private readonly List<int> foldOfWord = [];
    private readonly List<string> texts = [];
    private readonly Dictionary<int, (int Head, HeadKind Kind)> heads = [];
    private readonly (int Head, HeadKind Kind)[] headOfWord;

    public NameVocabulary(BodyLexiconSource source)
    {
        foreach (var joiner in Joiners)
            Add(joiner);

        JoinerCount = words.Count;
        The = words.Find("the");
        AddHeads(source.BodyHeads, HeadKind.Body);
        AddHeads(source.InstrumentHeads, HeadKind.Instrument);

        // Every word of every text is asked for.
        headOfWord = new (int, HeadKind)[words.Count];

        for (var word = 0; word < headOfWord.Length; word++)
            headOfWord[word] = heads.GetValueOrDefault(word, NoHead);
    }

    /// <summary>Words below this number are joiners: prepositions, articles, punctuation.</summary>
    public int JoinerCount { get; }

    /// <summary>The number of the article.</summary>
    public int The { get; }

    /// <summary>How many words there are.</summary>
    public int Count => texts.Count;

    /// <summary>A word by its number.</summary>
    public string TextOf(int word) => texts[word];

    /// <summary>The number of a word, which is given one when it is new.</summary>
    public int Add(string word)
    {
        if (words.Find(word) is not Unknown and var known)
            return known;

        var number = words.Count;
        words.Add(word, number);
        texts.Add(word);
        var folded = SpellingFold.Of(word);
        var fold = folds.Find(folded);

        if (fold == Unknown)
            folds.Add(folded, fold = folds.Count);

        foldOfWord.Add(fold);
        return number;
    }

    /// <summary>The number of a word of a text.</summary>
    public int Find(ReadOnlySpan<char> word) => words.Find(word);

    /// <summary>The fold of a known word.</summary>
    public int FoldOf(int word) => foldOfWord[word];

    /// <summary>The fold of a word of a text that is not known in its own spelling.</summary>
    public int FindFold(ReadOnlySpan<char> word) => folds.Find(SpellingFold.Of(word));

    /// <summary>The singular head word that a word stands for, and of what.</summary>
    public (int Head, HeadKind Kind) HeadOf(int word) => (uint)word < (uint)headOfWord.Length ? headOfWord[word] : NoHead;

    /// <summary>Whether a word is the head word of organs that meet and decide.</summary>
    public bool IsOrgan(int word) => texts[word] is "Committee" or "Commission" or "Council" or "Board" or "Assembly";

    private void AddHeads(ImmutableArray<string> list, HeadKind kind)
    {
        foreach (var head in list)
        {
            var number = Add(head);
            heads[number] = (number, kind);
            heads.TryAdd(Add(Plural(head)), (number, kind));
        }
    }

    private static string Plural(string head) =>
        head.EndsWith('s') ? head
        : head.EndsWith('y') && !head.EndsWith("ey", StringComparison.Ordinal) ? $"{head[..^1]}ies"
        : $"{head}s";
}
