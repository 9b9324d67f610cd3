using System.Collections.Immutable;

namespace ResolutionLint.Core.Registry;

/// <summary>The comments of a registry by the line below them, which they move with.</summary>
internal sealed class RegistryComments
{
    private readonly Dictionary<string, ImmutableArray<string>> series = new(StringComparer.Ordinal);
    private readonly Dictionary<RegistryKey, ImmutableArray<string>> entries = [];

    public static RegistryComments None { get; } = new();

    /// <summary>The comments at the head of the file, up to a blank line.</summary>
    public ImmutableArray<string> Head { get; set; } = [];

    /// <summary>The comments below which nothing follows.</summary>
    public ImmutableArray<string> Tail { get; set; } = [];

    public void Add(string name, ImmutableArray<string> lines) => Add(series, name, lines);

    public void Add(RegistryKey key, ImmutableArray<string> lines) => Add(entries, key, lines);

    public ImmutableArray<string> Of(string name) => series.GetValueOrDefault(name, []);

    public ImmutableArray<string> Of(RegistryKey key) => entries.GetValueOrDefault(key, []);

    // A series that stands twice is written once, and has the comments of both.
    private static void Add<TKey>(Dictionary<TKey, ImmutableArray<string>> comments, TKey key, ImmutableArray<string> lines)
        where TKey : notnull
    {
        if (lines.Length > 0)
            comments[key] = [.. comments.GetValueOrDefault(key, []), .. lines];
    }
}
