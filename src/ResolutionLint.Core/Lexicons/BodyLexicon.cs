using System.Collections.Frozen;
using System.Collections.Immutable;

namespace ResolutionLint.Core.Lexicons;

/// <summary>The registry of bodies: their names, and how to find them in a text in one pass.</summary>
public sealed class BodyLexicon
{
    private readonly FrozenDictionary<string, Body> byName;
    private readonly Lazy<CapitalizedWords> capitalizedWords;
    private readonly FrozenDictionary<string, Body> byAcronym;

    internal BodyLexicon(BodyLexiconSource source)
    {
        Bodies = source.Bodies;
        byName = Index(source.Bodies);
        byAcronym = IndexAcronyms(source.Bodies);
        Words = new NameVocabulary(source);
        capitalizedWords = new(() => new CapitalizedWords(Words));
        Names = NameTrie.Build(source, Words);
        Instruments = new InstrumentTitles(source.Instruments, Words);
        Stems = new WordStems(Words, Names.All);
    }

    /// <summary>All bodies in the order of the registry.</summary>
    public ImmutableArray<Body> Bodies { get; }

    /// <summary>The words of all names, each with a number.</summary>
    internal NameVocabulary Words { get; }

    /// <summary>The names, to be found word by word.</summary>
    internal NameTrie Names { get; }

    /// <summary>The titles of instruments, which share their words with the names of bodies.</summary>
    internal InstrumentTitles Instruments { get; }

    /// <summary>The words that begin with a capital; looked at where a name is misspelled.</summary>
    internal CapitalizedWords CapitalizedWords => capitalizedWords.Value;

    /// <summary>The words without the endings of number, and the names in which they occur.</summary>
    internal WordStems Stems { get; }

    /// <summary>The body with a full name, official, accepted or former; null where there is none.</summary>
    /// <param name="name">The name without article.</param>
    public Body? Find(string name) => byName.GetValueOrDefault(name);

    /// <summary>The body with an acronym; null where there is none.</summary>
    /// <param name="acronym">The acronym as texts write it.</param>
    public Body? FindByAcronym(string acronym) => byAcronym.GetValueOrDefault(acronym);

    private static FrozenDictionary<string, Body> IndexAcronyms(ImmutableArray<Body> bodies) =>
        bodies.Where(body => body.Acronym is not null).DistinctBy(body => body.Acronym).ToFrozenDictionary(body => body.Acronym!, StringComparer.Ordinal);

    private static FrozenDictionary<string, Body> Index(ImmutableArray<Body> bodies)
    {
        var index = new Dictionary<string, Body>(StringComparer.Ordinal);

        foreach (var body in bodies)
        {
            foreach (var name in body.Names)
                index.TryAdd(name.Text, body);
        }

        return index.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
