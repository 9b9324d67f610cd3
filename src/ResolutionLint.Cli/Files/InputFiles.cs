using System.Collections.Immutable;
using ResolutionLint.Cli.Changes;

namespace ResolutionLint.Cli.Files;

/// <summary>What the paths of a command line stand for.</summary>
/// <param name="Files">The files, each once, in the order of the paths.</param>
/// <param name="Missing">The paths that stand for nothing.</param>
/// <param name="Unreadable">Folders that may not be listed, with the reason.</param>
internal sealed record InputFiles(
    ImmutableArray<InputFile> Files,
    ImmutableArray<string> Missing,
    ImmutableArray<(string Path, string Reason)> Unreadable)
{
    /// <summary>How many files the command line excludes.</summary>
    public int Excluded { get; private init; }

    /// <summary>How many files have not changed.</summary>
    public int Unchanged { get; private init; }

    /// <summary>The files that are not excluded.</summary>
    public InputFiles Without(Exclusions exclusions)
    {
        var kept = Files.RemoveAll(exclusions.Excludes);
        return this with { Files = kept, Excluded = Files.Length - kept.Length };
    }

    /// <summary>The files in one share.</summary>
    public InputFiles In(Shard shard, string currentDirectory) =>
        this with { Files = Files.RemoveAll(file => !shard.Contains(file.FullPath, currentDirectory)) };

    /// <summary>The files that have changed.</summary>
    /// <exception cref="RequestException">A file lies outside of the repository, or git cannot give what it was.</exception>
    public InputFiles In(ChangedDrafts changes)
    {
        var changed = changes.In(Files);
        ImmutableArray<InputFile> kept = [.. Files.Where(changed.ContainsKey).Select(file => file with { Before = changed[file] })];
        return this with { Files = kept, Unchanged = Files.Length - kept.Length };
    }
}
