using YamlDotNet.RepresentationModel;

namespace ResolutionLint.Core.Lexicons;

/// <summary>Nouns that say something good or bad, whatever stands around them.</summary>
public sealed class ToneLexicon
{
    private readonly Nouns qualities;
    private readonly Nouns objects;
    private readonly HashSet<string> adjectives;
    private readonly HashSet<string> coloured;
    private readonly HashSet<string> before;

    internal ToneLexicon(YamlMappingNode root)
    {
        qualities = new Nouns(root.Mapping("qualities"));
        objects = new Nouns(root.Mapping("objects"));
        adjectives = Words(root, "adjectives");
        coloured = Words(root, "coloured");
        before = Words(root, "before");
    }

    /// <summary>The tone of the noun that closes a qualifier: "with concern".</summary>
    public Tone OfQuality(ReadOnlySpan<char> word) => qualities.ToneOf(word);

    /// <summary>The tone of a thing that a paragraph is about: "deterioration".</summary>
    public Tone OfObject(ReadOnlySpan<char> word) => objects.ToneOf(word);

    /// <summary>Whether an adjective makes a bad thing of a noun that has no tone of its own: "adverse effects".</summary>
    public bool IsDark(ReadOnlySpan<char> adjective, ReadOnlySpan<char> noun) => Has(adjectives, adjective) && Has(coloured, noun);

    /// <summary>Whether a word may stand before such a noun and leaves its tone: "the", "serious".</summary>
    public bool LeavesTone(ReadOnlySpan<char> word) => Has(before, word);

    private static bool Has(HashSet<string> set, ReadOnlySpan<char> word) => set.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private static HashSet<string> Words(YamlMappingNode root, string key) => new(root.Strings(key), StringComparer.OrdinalIgnoreCase);

    /// <summary>Nouns with a tone of their own.</summary>
    private sealed class Nouns(YamlMappingNode root)
    {
        private readonly HashSet<string> positive = Words(root, "positive");
        private readonly HashSet<string> negative = Words(root, "negative");

        public Tone ToneOf(ReadOnlySpan<char> word) => Has(positive, word) ? Tone.Positive : Has(negative, word) ? Tone.Negative : Tone.Neutral;
    }
}
