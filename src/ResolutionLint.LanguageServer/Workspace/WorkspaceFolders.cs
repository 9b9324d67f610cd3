using System.Collections.Immutable;
using ResolutionLint.LanguageServer.Protocol;

namespace ResolutionLint.LanguageServer.Workspace;

/// <summary>The folders that the client works in, in its order.</summary>
internal sealed class WorkspaceFolders
{
    /// <summary>Their absolute paths.</summary>
    public ImmutableArray<string> Paths { get; private set; } = [];

    /// <summary>The first of them; null where there is none.</summary>
    public string? First => Paths is [var first, ..] ? first : null;

    public void Initialize(InitializeParams parameters) => Paths =
        parameters.WorkspaceFolders is { } folders ? PathsOf(folders)
        : parameters.RootUri is { } root && DocumentAddress.ToPath(root) is { } path ? [Trimmed(path)]
        : parameters.RootPath is { Length: > 0 } plain ? [Trimmed(Path.GetFullPath(plain))]
        : [];

    public void Change(FoldersChange change) =>
        Paths = [.. Paths.Except(PathsOf(change.Removed ?? [])), .. PathsOf(change.Added ?? []).Except(Paths)];

    private static ImmutableArray<string> PathsOf(IReadOnlyList<WorkspaceFolder> folders) =>
        [.. folders.Select(folder => DocumentAddress.ToPath(folder.Uri)).OfType<string>().Select(Trimmed).Distinct()];

    private static string Trimmed(string path) => Path.TrimEndingDirectorySeparator(path);
}
