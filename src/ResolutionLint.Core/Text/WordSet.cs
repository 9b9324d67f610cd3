using System.Numerics;

namespace ResolutionLint.Core.Text;

/// <summary>Words of which no more is known than that they are there.</summary>
internal sealed class WordSet
{
    private readonly ulong[] slots;

    /// <summary>Makes an empty set.</summary>
    /// <param name="capacity">How many words will be put into it at most.</param>
    public WordSet(int capacity) => slots = new ulong[(int)BitOperations.RoundUpToPowerOf2((uint)(2 * capacity) + 1)];

    /// <summary>Puts a word into the set.</summary>
    public void Add(ReadOnlySpan<char> word)
    {
        var number = WordNumber.Of(word);
        slots[WordNumber.SlotOf(number, slots)] = number;
    }

    /// <summary>Whether a word is in the set.</summary>
    public bool Contains(ReadOnlySpan<char> word) => Contains(WordNumber.Of(word));

    /// <summary>Whether the word of a number is in the set.</summary>
    public bool Contains(ulong number) => slots[WordNumber.SlotOf(number, slots)] == number;
}
