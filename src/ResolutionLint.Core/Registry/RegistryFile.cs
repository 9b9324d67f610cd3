using System.Collections.Frozen;
using System.Collections.Immutable;

namespace ResolutionLint.Core.Registry;

/// <summary>A registry that somebody keeps in a file of their own, read whole.</summary>
public sealed class RegistryFile
{
    private readonly Lazy<FrozenDictionary<RegistryKey, Adoption>> adoptions;

    internal RegistryFile(ImmutableArray<RegistryEntry> entries, ImmutableArray<RegistryFault> faults, RegistryComments comments)
    {
        Entries = entries;
        Faults = faults;
        Comments = comments;
        adoptions = new(() => Entries.ToFrozenDictionary(entry => entry.Key, entry => entry.Adoption));
    }

    /// <summary>A registry with nothing in it.</summary>
    public static RegistryFile Empty { get; } = new([], [], RegistryComments.None);

    /// <summary>The entries in the order of the file, each key once.</summary>
    public ImmutableArray<RegistryEntry> Entries { get; }

    /// <summary>The lines that say nothing, or repeat another.</summary>
    public ImmutableArray<RegistryFault> Faults { get; }

    /// <summary>The comments, which are written back where they stood.</summary>
    internal RegistryComments Comments { get; }

    /// <summary>Reads a file. A line that says nothing is a fault, and the others hold.</summary>
    /// <param name="text">The text of the file.</param>
    public static RegistryFile Read(string text) => new RegistryReader(text).Read();

    /// <summary>When a resolution was adopted; null where the file does not tell.</summary>
    public Adoption? Find(RegistryKey key) => adoptions.Value.TryGetValue(key, out var adoption) ? adoption : null;

    /// <summary>The text of the file with more entries in it, in the order of registries, with its comments.</summary>
    /// <param name="more">Entries with keys that the file does not have.</param>
    public string With(IEnumerable<RegistryEntry> more) => RegistryWriter.Write([.. Entries, .. more], Comments);
}
