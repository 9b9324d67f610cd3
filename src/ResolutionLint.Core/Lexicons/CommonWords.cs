using ResolutionLint.Core.Text;

namespace ResolutionLint.Core.Lexicons;

/// <summary>The words that resolutions use most, and what else is a word one letter away from them.</summary>
public sealed class CommonWords
{
    /// <summary>The length of the shortest of them, in letters: shorter words are too near to one another.</summary>
    public const int Shortest = 7;

    private const int Remembered = 16384;
    private const char Comment = '#';

    private readonly WordSet known;
    private readonly Lazy<Dictionary<int, List<string>>> byLook;

    // The numbers of words that were looked for already and are near to none. Several threads may write it, each a whole number.
    private readonly ulong[] apart = new ulong[Remembered];

    /// <summary>Reads the lists.</summary>
    /// <param name="read">Gives the text of the list of a name.</param>
    internal CommonWords(Func<string, string> read)
    {
        var common = read("words/common");
        string[] lists = [common, read("words/neighbours"), read("words/foreign")];
        known = new WordSet(lists.Sum(list => list.Length) / Shortest);

        foreach (var list in lists)
        {
            foreach (var word in new Words(list))
                known.Add(word);
        }

        byLook = new(() => ByLook(common));
    }

    /// <summary>Whether something in small letters is a word, as far as the lists know.</summary>
    public bool Contains(ReadOnlySpan<char> word) => known.Contains(word);

    /// <summary>The word that something in small letters was meant to be, which has the same first letter; null where it is a word itself, or near to none.</summary>
    public string? Meant(ReadOnlySpan<char> written)
    {
        if (written.Length < Shortest - 1)
            return null;

        var number = WordNumber.Of(written);
        ref var remembered = ref apart[number / 2 % Remembered];

        if (known.Contains(number) || remembered == number)
            return null;

        if ((Nearest(written, written.Length) ?? Nearest(written, written.Length + 1) ?? Nearest(written, written.Length - 1)) is { } meant)
            return meant;

        remembered = number;
        return null;
    }

    private string? Nearest(ReadOnlySpan<char> written, int length)
    {
        foreach (var word in byLook.Value.GetValueOrDefault(Look(written[0], length)) ?? [])
        {
            if (IsOneSlipAway(written, word))
                return word;
        }

        return null;
    }

    // A letter changed, left out, added, or exchanged with the next.
    private static bool IsOneSlipAway(ReadOnlySpan<char> written, ReadOnlySpan<char> word)
    {
        var same = written.CommonPrefixLength(word);
        var here = written[same..];
        var there = word[same..];

        if (here.Length > there.Length)
            return here[1..].SequenceEqual(there);

        if (here.Length < there.Length)
            return there[1..].SequenceEqual(here);

        return here[1..].SequenceEqual(there[1..]) || (here.Length > 1 && here[0] == there[1] && here[1] == there[0] && here[2..].SequenceEqual(there[2..]));
    }

    private static Dictionary<int, List<string>> ByLook(string common)
    {
        var byLook = new Dictionary<int, List<string>>();

        foreach (var word in new Words(common))
        {
            if (!byLook.TryGetValue(Look(word[0], word.Length), out var alike))
                byLook[Look(word[0], word.Length)] = alike = [];

            alike.Add(word.ToString());
        }

        return byLook;
    }

    private static int Look(char first, int length) => (length << 16) | first;

    /// <summary>The words of a list, one after the other, without its comments.</summary>
    private ref struct Words(ReadOnlySpan<char> list)
    {
        private ReadOnlySpan<char> rest = list;

        public ReadOnlySpan<char> Current { get; private set; }

        public readonly Words GetEnumerator() => this;

        public bool MoveNext()
        {
            rest = rest.TrimStart();

            while (rest is [Comment, ..])
                rest = rest[Length(rest, "\n")..].TrimStart();

            var length = Length(rest, " \n");
            Current = rest[..length];
            rest = rest[length..];
            return length > 0;
        }

        private static int Length(ReadOnlySpan<char> text, ReadOnlySpan<char> ends) => text.IndexOfAny(ends) is >= 0 and var end ? end : text.Length;
    }
}
