using System.Collections.Immutable;

namespace ResolutionLint.Rules.Patterns;

/// <summary>Many phrases, to be found in one pass over a text: the first three characters of each word tell which of them can begin there.</summary>
internal sealed class PhraseIndex
{
    /// <summary>How many characters of a word lead to the phrases.</summary>
    public const int Letters = 3;

    private const int Classes = 32;
    private const int Digit = 27;
    private const int Other = 28;
    private const int Foreign = 29;
    private const int Bits = 5;

    private static readonly byte[] Ascii = [.. Enumerable.Range(0, 128).Select(letter => AsciiClass((char)letter))];

    private readonly int[][] candidates = new int[Classes * Classes * Classes][];
    private readonly ImmutableArray<Phrase> phrases;

    public PhraseIndex(ImmutableArray<Phrase> phrases)
    {
        this.phrases = phrases;
        var lists = new Dictionary<int, List<int>>();

        for (var i = 0; i < phrases.Length; i++)
        {
            foreach (var key in KeysOf(phrases[i]))
            {
                if (!lists.TryGetValue(key, out var list))
                    lists[key] = list = [];

                list.Add(i);
            }
        }

        foreach (var (key, list) in lists)
            candidates[key] = [.. list];
    }

    /// <summary>Calls an action for each place where a phrase stands, in the order of the text.</summary>
    /// <param name="text">The text to look through.</param>
    /// <param name="found">Called with the number of the phrase, where it begins and where it ends.</param>
    public void Find(string text, Action<int, int, int> found)
    {
        var previous = Other;

        for (var i = 0; i < text.Length; i++)
        {
            var here = ClassOf(text[i]);

            if (previous == Other && here != Other)
                FindAt(text, i, here, found);

            previous = here;
        }
    }

    // The second half of 12.5 is no number of its own.
    private static bool GoesOn(string text, int offset) =>
        offset > 1 && char.IsAsciiDigit(text[offset]) && text[offset - 1] is ('.' or ',') && char.IsAsciiDigit(text[offset - 2]);

    private void FindAt(string text, int start, int first, Action<int, int, int> found)
    {
        if (candidates[Key(first, ClassAt(text, start + 1), ClassAt(text, start + 2))] is not { } list || (first == Digit && GoesOn(text, start)))
            return;

        foreach (var candidate in list)
        {
            if (phrases[candidate].TryMatch(text, start, out var end))
                found(candidate, start, end);
        }
    }

    // Where a phrase says nothing of a character, every class of it leads to the phrase.
    private static IEnumerable<int> KeysOf(Phrase phrase) => phrase.Prefixes
        .SelectMany(prefix => prefix.Length == 0
            ? All(Digit, null, null)
            : All(ClassOf(prefix[0]), ClassAt(prefix, phrase.IsPlain, 1), ClassAt(prefix, phrase.IsPlain, 2)))
        .Distinct();

    private static IEnumerable<int> All(int first, int? second, int? third) =>
        from two in second is { } known ? [known] : Enumerable.Range(0, Classes)
        from three in third is { } given ? [given] : Enumerable.Range(0, Classes)
        select Key(first, two, three);

    private static int? ClassAt(string prefix, bool isPlain, int offset) =>
        offset < prefix.Length ? ClassOf(prefix[offset])
        : offset == prefix.Length && isPlain && char.IsLetterOrDigit(prefix[^1]) ? Other
        : null;

    private static int ClassAt(string text, int offset) => offset < text.Length ? ClassOf(text[offset]) : Other;

    private static int Key(int first, int second, int third) => (((first << Bits) | second) << Bits) | third;

    private static int ClassOf(char letter) => letter < Ascii.Length ? Ascii[letter] : char.IsLetterOrDigit(letter) ? Foreign : Other;

    private static byte AsciiClass(char letter) => (byte)(char.IsAsciiLetter(letter) ? (letter | ' ') - 'a' + 1 : char.IsAsciiDigit(letter) ? Digit : Other);
}
