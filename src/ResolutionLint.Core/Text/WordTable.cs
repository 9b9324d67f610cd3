namespace ResolutionLint.Core.Text;

/// <summary>Words with a number each, found by a stretch of a text. Unlike the generic tables of the framework it is compiled ahead.</summary>
internal sealed class WordTable
{
    /// <summary>The number of every word that is not in the table.</summary>
    public const int Unknown = -1;

    private const int Letters = 64;
    private const int Lengths = 16;

    private ulong[] numbers = new ulong[32];
    private int[] values = new int[32];

    // The last letters of the words of a first letter and a length: most words of a text are told by that to be none of them.
    private readonly ulong[] lastLetters = new ulong[Letters * Lengths];

    /// <summary>How many words there are.</summary>
    public int Count { get; private set; }

    /// <summary>Adds a word that is not there yet and has at least one letter.</summary>
    public void Add(string word, int value)
    {
        // Half of the places stay empty.
        if (2 * ++Count > numbers.Length)
            Grow();

        Put(WordNumber.Of(word), value);
        lastLetters[LookOf(word)] |= LastLetterOf(word);
    }

    /// <summary>The number of a word; <see cref="Unknown"/> where it is not in the table.</summary>
    public int Find(ReadOnlySpan<char> word) => Find(word, Unknown);

    /// <summary>The number of a word; another where it is not in the table.</summary>
    public int Find(ReadOnlySpan<char> word, int otherwise)
    {
        if (word.IsEmpty || (lastLetters[LookOf(word)] & LastLetterOf(word)) == 0)
            return otherwise;

        var number = WordNumber.Of(word);
        var slot = WordNumber.SlotOf(number, numbers);
        return numbers[slot] == number ? values[slot] : otherwise;
    }

    private static int LookOf(ReadOnlySpan<char> word) => ((word[0] % Letters) * Lengths) + Math.Min(word.Length, Lengths - 1);

    private static ulong LastLetterOf(ReadOnlySpan<char> word) => 1UL << (word[^1] % Letters);

    private void Put(ulong number, int value)
    {
        var slot = WordNumber.SlotOf(number, numbers);
        numbers[slot] = number;
        values[slot] = value;
    }

    private void Grow()
    {
        var (oldNumbers, oldValues) = (numbers, values);
        numbers = new ulong[oldNumbers.Length * 2];
        values = new int[oldNumbers.Length * 2];

        for (var i = 0; i < oldNumbers.Length; i++)
        {
            if (oldNumbers[i] != 0)
                Put(oldNumbers[i], oldValues[i]);
        }
    }
}
