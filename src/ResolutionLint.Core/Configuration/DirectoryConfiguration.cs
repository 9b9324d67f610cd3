using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ResolutionLint.Core.Configuration;

/// <summary>What holds for the documents of one directory: its own <c>.editorconfig</c>, and those above it up to the root.</summary>
internal sealed class DirectoryConfiguration
{
    private readonly Lazy<AnalyzerConfigSet?> set;

    public DirectoryConfiguration(EditorConfigFile? file, DirectoryConfiguration? parent)
    {
        File = file;
        Files = file is null ? parent?.Files ?? [] : [.. parent?.Files ?? [], file];
        set = file is null && parent is not null ? parent.set : new(CreateSet);
    }

    /// <summary>The directory's own file; null where it has none.</summary>
    public EditorConfigFile? File { get; }

    /// <summary>The folders of house rules that the file or one above it names.</summary>
    public IEnumerable<string> HouseFolders => Files.SelectMany(file => file.HouseFolders).Distinct(StringComparer.Ordinal);

    /// <summary>The files that say something, from the outermost to the nearest.</summary>
    private ImmutableArray<EditorConfigFile> Files { get; }

    /// <summary>The keys that hold for a document, nearest file first, key by key.</summary>
    public ImmutableDictionary<string, string> GetSettings(string path) =>
        set.Value?.GetOptionsForSourcePath(path).AnalyzerOptions ?? ImmutableDictionary<string, string>.Empty;

    /// <summary>Roslyn's reader is slow to start, so it is left out where no file has a key of ours.</summary>
    private AnalyzerConfigSet? CreateSet() =>
        Files.Any(file => file.HasSettings)
            ? AnalyzerConfigSet.Create(Files.Select(file => AnalyzerConfig.Parse(file.ToOwnText(), file.Path)).ToArray())
            : null;
}
