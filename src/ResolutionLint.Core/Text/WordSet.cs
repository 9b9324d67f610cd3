using System.Numerics;

namespace ResolutionLint.Core.Text;

/// <summary>
/// Words of which no more is known than that they are there. Each is kept as a number of 64 bits, which no two words of a language
/// share, so that to look one up means to look at one place in memory.
/// </summary>
internal sealed class WordSet
{
    private const ulong Basis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    private readonly ulong[] slots;

    /// <summary>Makes an empty set.</summary>
    /// <param name="capacity">How many words will be put into it at most.</param>
    public WordSet(int capacity) => slots = new ulong[(int)BitOperations.RoundUpToPowerOf2((uint)(2 * capacity) + 1)];

    /// <summary>A number of a word, the same for the same letters.</summary>
    public static ulong NumberOf(ReadOnlySpan<char> word)
    {
        var number = Basis;

        foreach (var letter in word)
            number = (number ^ letter) * Prime;

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
    public bool Contains(ReadOnlySpan<char> word)
    {
        var number = NumberOf(word);
        return slots[SlotOf(number)] == number;
    }

    // Where the number stands, or the empty slot where it would go. At least half of the slots are empty.
    private int SlotOf(ulong number)
    {
        var slot = (int)(number >> 32) & (slots.Length - 1);

        while (slots[slot] != 0 && slots[slot] != number)
            slot = (slot + 1) & (slots.Length - 1);

        return slot;
    }
}
