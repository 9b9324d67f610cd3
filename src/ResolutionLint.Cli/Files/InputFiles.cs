using System.Collections.Immutable;

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
    /// <summary>How many files were left out.</summary>
    public int Excluded { get; private init; }

    /// <summary>Those files that are not excluded, and of them those that are in the share that was asked for.</summary>
    /// <param name="exclusions">What to leave out.</param>
    /// <param name="shard">The share; null for all.</param>
    /// <param name="currentDirectory">What paths are relative to.</param>
    public InputFiles Narrow(Exclusions exclusions, Shard? shard, string currentDirectory)
    {
        var kept = Files.RemoveAll(exclusions.Excludes);

        return this with
        {
            Files = shard is null ? kept : kept.RemoveAll(file => !shard.Contains(file, currentDirectory)),
            Excluded = Files.Length - kept.Length,
        };
    }
}
