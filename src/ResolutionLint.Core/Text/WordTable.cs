namespace ResolutionLint.Core.Text;

/// <summary>Words with a number each, found by a stretch of a text. Unlike the generic tables of the framework it is compiled ahead.</summary>
internal sealed class WordTable
{
    /// <summary>The number of every word that is not in the table.</summary>
    public const int Unknown = -1;

    private const int Letters = 64;
    private const int Lengths = 16;

    private readonly List<string> words = [];
    private int[] values = new int[16];
    private int[] hashes = new int[16];
    private int[] slots = new int[32];

    // The last letters of the words of a first letter and a length: most words of a text are told by that to be none of them.
    private readonly ulong[] lastLetters = new ulong[Letters * Lengths];

    /// <summary>How many words there are.</summary>
    public int Count => words.Count;

    /// <summary>Adds a word that is not there yet and has at least one letter.</summary>
    public void Add(string word, int value)
    {
        if (words.Count == values.Length)
            Grow();

        var hash = Hash(word);
        var slot = SlotOf(word, hash);
        values[words.Count] = value;
        hashes[words.Count] = hash;
        words.Add(word);
        slots[slot] = words.Count;
        lastLetters[LookOf(word)] |= LastLetterOf(word);
    }

    /// <summary>The number of a word; <see cref="Unknown"/> where it is not in the table.</summary>
    public int Find(ReadOnlySpan<char> word) => Find(word, Unknown);

    /// <summary>The number of a word; another where it is not in the table.</summary>
    public int Find(ReadOnlySpan<char> word, int otherwise) =>
        !word.IsEmpty && (lastLetters[LookOf(word)] & LastLetterOf(word)) != 0 && slots[SlotOf(word, Hash(word))] is > 0 and var place
            ? values[place - 1]
            : otherwise;

    private static int Hash(ReadOnlySpan<char> word)
    {
        var hash = (uint)word.Length;

        foreach (var letter in word)
            hash = (hash * 31) + letter;

        return (int)((hash ^ (hash >> 15)) & int.MaxValue);
    }

    private static int LookOf(ReadOnlySpan<char> word) => ((word[0] % Letters) * Lengths) + Math.Min(word.Length, Lengths - 1);

    private static ulong LastLetterOf(ReadOnlySpan<char> word) => 1UL << (word[^1] % Letters);

    // The slot of a word, or the empty one where it would go. Half of the slots stay empty.
    private int SlotOf(ReadOnlySpan<char> word, int hash)
    {
        var slot = hash & (slots.Length - 1);

        while (slots[slot] is > 0 and var place && !(hashes[place - 1] == hash && word.SequenceEqual(words[place - 1])))
            slot = (slot + 1) & (slots.Length - 1);

        return slot;
    }

    private void Grow()
    {
        Array.Resize(ref values, values.Length * 2);
        Array.Resize(ref hashes, values.Length);
        slots = new int[values.Length * 2];

        for (var i = 0; i < words.Count; i++)
            slots[SlotOf(words[i], hashes[i])] = i + 1;
    }
}
