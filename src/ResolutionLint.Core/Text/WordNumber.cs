using System.Numerics;
using System.Runtime.InteropServices;

namespace ResolutionLint.Core.Text;

/// <summary>Words as numbers of 64 bits, which no two words of a language share: tables of them look at one place in memory and compare nothing else.</summary>
internal static class WordNumber
{
    private const ulong Factor = 0x9E3779B97F4A7C15;
    private const int Turn = 29;

    /// <summary>The number of a word, the same for the same letters; never zero, so that tables know empty places by it.</summary>
    public static ulong Of(ReadOnlySpan<char> word)
    {
        var fours = MemoryMarshal.Cast<char, ulong>(word);
        var number = (ulong)word.Length;

        foreach (var four in fours)
            number = Mixed(number, four);

        foreach (var letter in word[(fours.Length * (sizeof(ulong) / sizeof(char)))..])
            number = Mixed(number, letter);

        return number | 1;
    }

    /// <summary>Where a number stands among others, or the empty place where it would go.</summary>
    /// <param name="number">The number.</param>
    /// <param name="slots">The others; a power of two of places, of which at least half are empty.</param>
    public static int SlotOf(ulong number, ulong[] slots)
    {
        var slot = (int)(number >> 1) & (slots.Length - 1);

        while (slots[slot] != 0 && slots[slot] != number)
            slot = (slot + 1) & (slots.Length - 1);

        return slot;
    }

    private static ulong Mixed(ulong number, ulong letters) => BitOperations.RotateLeft((number ^ letters) * Factor, Turn);
}
