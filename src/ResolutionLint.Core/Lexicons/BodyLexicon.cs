using System.Collections.Frozen;
using System.Collections.Immutable;

namespace ResolutionLint.Core.Lexicons;

/// <summary>The registry of bodies: their names, and how to find them in a text in one pass.</summary>
public sealed class BodyLexicon
{
    private readonly FrozenDictionary<string, Body> byName;

    internal BodyLexicon(BodyLexiconSource source)
    {
        Bodies = source.Bodies;
        byName = Index(source.Bodies);
        Words = new NameVocabulary(source);
        Names = NameTrie.Build(source, Words);
        Stems = new WordStems(Words, Names.All);
    }

    /// <summary>All bodies in the order of the registry.</summary>
    public ImmutableArray<Body> Bodies { get; }

    /// <summary>The words of all names, each with a number.</summary>
    internal NameVocabulary Words { get; }

    /// <summary>The names, to be found word by word.</summary>
    internal NameTrie Names { get; }

    /// <summary>The words without the endings of number, and the names in which they occur.</summary>
    internal WordStems Stems { get; }

    /// <summary>The body with a full name, official, accepted or former; null where there is none.</summary>
    /// <param name="name">The name without article.</param>
    public Body? Find(string name) => byName.GetValueOrDefault(name);

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
