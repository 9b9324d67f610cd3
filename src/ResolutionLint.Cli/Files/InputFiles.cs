using System.Collections.Immutable;

namespace ResolutionLint.Cli.Files;

/// <summary>What the paths of a command line stand for.</summary>
/// <param name="Files">The files, each once, in the order of the paths.</param>
/// <param name="Missing">The paths that stand for nothing.</param>
/// <param name="Unreadable">Folders that may not be listed, with the reason.</param>
internal sealed record InputFiles(
    ImmutableArray<InputFile> Files,
    ImmutableArray<string> Missing,
    ImmutableArray<(string Path, string Reason)> Unreadable);
