using System.Collections.Concurrent;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.LanguageServer.Workspace;

/// <summary>The titles of the resolutions whose texts lie in the workspace. Of each file its symbol and title are kept, as long as it stays as it is.</summary>
internal sealed class KnownTitles(WorkspaceFiles files, DocumentAnalysis engine)
{
    /// <summary>How long what was found counts as new; the client asks after every edit.</summary>
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(10);

    private readonly ConcurrentDictionary<string, Entry> entries = new(StringComparer.Ordinal);
    private readonly Lock looking = new();
    private Dictionary<string, string> titles = [];
    private long lookedAt;

    /// <summary>The title of what is cited; null where its text is not at hand.</summary>
    public string? Find(Citation citation) =>
        citation.Symbol is { } symbol && Titles().TryGetValue(Compact(symbol), out var title) ? title : null;

    private Dictionary<string, string> Titles()
    {
        lock (looking)
        {
            if (lookedAt == 0 || Environment.TickCount64 - lookedAt > Fresh.TotalMilliseconds)
                Look();

            return titles;
        }
    }

    private void Look()
    {
        var paths = files.Find();

        foreach (var path in paths)
        {
            var file = new FileInfo(path);

            if (file.Exists && (!entries.TryGetValue(path, out var known) || known.Written != file.LastWriteTimeUtc || known.Length != file.Length))
                entries[path] = Read(file);
        }

        foreach (var gone in entries.Keys.Except(paths, StringComparer.Ordinal))
            entries.TryRemove(gone, out _);

        titles = entries.Values
            .Where(entry => entry is { Symbol: not null, Title: not null })
            .DistinctBy(entry => entry.Symbol)
            .ToDictionary(entry => entry.Symbol!, entry => entry.Title!);
        lookedAt = Math.Max(1, Environment.TickCount64);
    }

    private Entry Read(FileInfo file)
    {
        var masthead = WorkspaceFiles.Load(file.FullName) is { } loaded ? engine.Parse(loaded.Text, file.FullName).Masthead : null;
        return new Entry(file.LastWriteTimeUtc, file.Length, masthead?.Symbol is { } symbol ? Compact(symbol) : null, masthead?.Title);
    }

    private static string Compact(string symbol) => symbol.Replace(" ", string.Empty, StringComparison.Ordinal);

    private sealed record Entry(DateTime Written, long Length, string? Symbol, string? Title);
}
