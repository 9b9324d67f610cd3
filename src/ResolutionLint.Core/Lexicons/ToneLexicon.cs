using System.Collections.Frozen;
using YamlDotNet.RepresentationModel;

namespace ResolutionLint.Core.Lexicons;

/// <summary>Nouns that say something good or bad, whatever stands around them.</summary>
public sealed class ToneLexicon
{
    private readonly FrozenDictionary<string, Tone> qualities;
    private readonly FrozenDictionary<string, Tone> objects;
    private readonly FrozenSet<string> adjectives;
    private readonly FrozenSet<string> coloured;
    private readonly FrozenSet<string> before;

    internal ToneLexicon(YamlMappingNode root)
    {
        qualities = Tones(root.Mapping("qualities"));
        objects = Tones(root.Mapping("objects"));
        adjectives = Words(root, "adjectives");
        coloured = Words(root, "coloured");
        before = Words(root, "before");
    }

    /// <summary>The tone of the noun that closes a qualifier: "with concern".</summary>
    public Tone OfQuality(ReadOnlySpan<char> word) => Find(qualities, word);

    /// <summary>The tone of a thing that a paragraph is about: "deterioration".</summary>
    public Tone OfObject(ReadOnlySpan<char> word) => Find(objects, word);

    /// <summary>Whether an adjective makes a bad thing of a noun that has no tone of its own: "adverse effects".</summary>
    public bool IsDark(ReadOnlySpan<char> adjective, ReadOnlySpan<char> noun) => Has(adjectives, adjective) && Has(coloured, noun);

    /// <summary>Whether a word may stand before such a noun and leaves its tone: "the", "serious".</summary>
    public bool LeavesTone(ReadOnlySpan<char> word) => Has(before, word);

    private static bool Has(FrozenSet<string> set, ReadOnlySpan<char> word) => set.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private static FrozenSet<string> Words(YamlMappingNode root, string key) => root.Strings(key).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static Tone Find(FrozenDictionary<string, Tone> table, ReadOnlySpan<char> word) =>
        table.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var tone) ? tone : Tone.Neutral;

    private static FrozenDictionary<string, Tone> Tones(YamlMappingNode root)
    {
        var tones = new Dictionary<string, Tone>(StringComparer.OrdinalIgnoreCase);

        foreach (var word in root.Strings("positive"))
            tones.Add(word, Tone.Positive);

        foreach (var word in root.Strings("negative"))
            tones.Add(word, Tone.Negative);

        return tones.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
