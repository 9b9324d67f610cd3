using ResolutionLint.Core.Text;
using YamlDotNet.RepresentationModel;

namespace ResolutionLint.Core.Lexicons;

/// <summary>The words that resolutions use most, and what else is a word one letter away from them.</summary>
public sealed class CommonWords
{
    /// <summary>The length of the shortest of them, in letters: shorter words are too near to one another.</summary>
    public const int Shortest = 7;

    private const int Remembered = 4096;

    private readonly WordTable known = new();
    private readonly Dictionary<int, List<string>> byLook = [];

    // Words that were looked for already and are near to none. Several threads may write it, each a whole reference.
    private readonly string?[] apart = new string?[Remembered];

    internal CommonWords(YamlMappingNode root)
    {
        foreach (var word in Words(root, "common"))
        {
            known.Add(word, 0);

            if (!byLook.TryGetValue(Look(word[0], word.Length), out var alike))
                byLook[Look(word[0], word.Length)] = alike = [];

            alike.Add(word);
        }

        foreach (var word in (IEnumerable<string>)[.. Words(root, "neighbours"), .. Words(root, "foreign")])
            known.Add(word, 0);
    }

    /// <summary>Whether something in small letters is a word, as far as the lists know.</summary>
    public bool Contains(ReadOnlySpan<char> word) => known.Find(word) != WordTable.Unknown;

    /// <summary>The word that something in small letters was meant to be, which has the same first letter; null where it is a word itself, or near to none.</summary>
    public string? Meant(ReadOnlySpan<char> written)
    {
        if (written.Length < Shortest - 1 || Contains(written))
            return null;

        ref var remembered = ref apart[WordTable.Hash(written) % Remembered];

        if (remembered is { } other && written.SequenceEqual(other))
            return null;

        if ((Nearest(written, written.Length) ?? Nearest(written, written.Length + 1) ?? Nearest(written, written.Length - 1)) is { } meant)
            return meant;

        remembered = written.ToString();
        return null;
    }

    private string? Nearest(ReadOnlySpan<char> written, int length)
    {
        foreach (var word in byLook.GetValueOrDefault(Look(written[0], length)) ?? [])
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

    private static int Look(char first, int length) => (length << 16) | first;

    private static string[] Words(YamlMappingNode root, string key) =>
        (root.Scalar(key) ?? string.Empty).Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
}
