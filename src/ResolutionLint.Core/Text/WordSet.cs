using System.Numerics;
using System.Runtime.InteropServices;

namespace ResolutionLint.Core.Text;

/// <summary>
/// Words of which no more is known than that they are there. Each is kept as a number of 64 bits, which no two words of a language
/// share, so that to look one up means to look at one place in memory.
/// </summary>
internal sealed class WordSet
{
    private const ulong Factor = 0x9E3779B97F4A7C15;
    private const int Turn = 29;

    private readonly ulong[] slots;

    /// <summary>Makes an empty set.</summary>
    /// <param name="capacity">How many words will be put into it at most.</param>
    public WordSet(int capacity) => slots = new ulong[(int)BitOperations.RoundUpToPowerOf2((uint)(2 * capacity) + 1)];

    /// <summary>A number of a word, the same for the same letters.</summary>
    public static ulong NumberOf(ReadOnlySpan<char> word)
    {
        var fours = MemoryMarshal.Cast<char, ulong>(word);
        var number = (ulong)word.Length;

        foreach (var four in fours)
            number = Mixed(number, four);

        foreach (var letter in word[(fours.Length * (sizeof(ulong) / sizeof(char)))..])
            number = Mixed(number, letter);

        // Empty slots hold a zero.
        return number | 1;
    }

    /// <summary>Puts a word into the set.</summary>
    public void Add(ReadOnlySpan<char> word)
    {
        var number = NumberOf(word);
        slots[SlotOf(number)] = number;
    }

    /// <summary>Whether a word is in the set.</summary>
    public bool Contains(ReadOnlySpan<char> word) => Contains(NumberOf(word));

    /// <summary>Whether the word of a number is in the set.</summary>
    public bool Contains(ulong number) => slots[SlotOf(number)] == number;

    private static ulong Mixed(ulong number, ulong letters) => BitOperations.RotateLeft((number ^ letters) * Factor, Turn);

    // Where the number stands, or the empty slot where it would go. At least half of the slots are empty.
    private int SlotOf(ulong number)
    {
        var slot = (int)(number >> 1) & (slots.Length - 1);

        while (slots[slot] != 0 && slots[slot] != number)
            slot = (slot + 1) & (slots.Length - 1);

        return slot;
    }
}
