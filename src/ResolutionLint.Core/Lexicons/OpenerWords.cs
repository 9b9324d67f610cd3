using System.Collections.Immutable;
using YamlDotNet.RepresentationModel;

namespace ResolutionLint.Core.Lexicons;

/// <summary>The words that surround the verb of an opener.</summary>
internal sealed class OpenerWords
{
    // Frozen sets take longer to make than they save in a run.
    private readonly HashSet<string> adverbs;
    private readonly HashSet<string> notAdverbs;
    private readonly HashSet<string> qualities;
    private readonly HashSet<string> carriers;
    private readonly HashSet<string> ownCarriers;
    private readonly HashSet<string> objects;
    private readonly HashSet<string> requests;

    private OpenerWords(YamlMappingNode root)
    {
        adverbs = Set(root, "adverbs");
        notAdverbs = Set(root, "not_adverbs");
        qualities = Set(root, "qualities");
        carriers = Set(root, "carriers");
        ownCarriers = Set(root, "own_carriers");
        objects = Set(root, "objects");
        requests = Set(root, "requests");
        Leads = [.. root.Strings("leads")];
        Qualifiers = [.. root.Strings("qualifiers")];
    }

    /// <summary>Phrases that may lead a paragraph before its verb.</summary>
    public ImmutableArray<string> Leads { get; }

    /// <summary>Phrases that qualify a verb.</summary>
    public ImmutableArray<string> Qualifiers { get; }

    /// <summary>Nouns that close a qualifier.</summary>
    public IReadOnlySet<string> Qualities => qualities;

    /// <summary>Nouns that a carrying verb takes into the opener.</summary>
    public IReadOnlySet<string> Objects => objects;

    public static OpenerWords Read() => new(LexiconResource.Read("opener-words"));

    /// <summary>Whether a word may stand at the verb as an adverb: "strongly", "again".</summary>
    public bool IsAdverb(ReadOnlySpan<char> word) =>
        word.EndsWith("ly", StringComparison.Ordinal) ? word.Length > 4 && !Has(notAdverbs, word) : Has(adverbs, word);

    /// <summary>Whether a noun closes a qualifier: "with deep concern".</summary>
    public bool IsQuality(ReadOnlySpan<char> word) => Has(qualities, word);

    /// <summary>Whether a bare verb takes its object into the opener: "express".</summary>
    public bool IsCarrier(ReadOnlySpan<char> verb) => Has(carriers, verb);

    /// <summary>Whether such a verb does so only where the object follows "its".</summary>
    public bool WantsItsOwn(ReadOnlySpan<char> verb) => Has(ownCarriers, verb);

    /// <summary>Whether a noun is such an object.</summary>
    public bool IsObject(ReadOnlySpan<char> word) => Has(objects, word);

    /// <summary>Whether such an object asks somebody to act: "request".</summary>
    public bool IsRequest(ReadOnlySpan<char> word) => Has(requests, word);

    private static bool Has(HashSet<string> set, ReadOnlySpan<char> word) =>
        set.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private static HashSet<string> Set(YamlMappingNode root, string key) =>
        new(root.Strings(key), StringComparer.OrdinalIgnoreCase);
}
