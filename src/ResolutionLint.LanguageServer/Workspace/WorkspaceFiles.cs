using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using ResolutionLint.Cli.Files;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Text;
using ResolutionLint.LanguageServer.Protocol;

namespace ResolutionLint.LanguageServer.Workspace;

/// <summary>The drafts in the folders, found as the command line finds them. Of each only the name of its last findings is kept.</summary>
internal sealed class WorkspaceFiles
{
    private readonly WorkspaceFolders folders;
    private readonly Analyses analyses;
    private readonly DocumentFindings findings;
    private readonly Settings clientSettings;
    private readonly ConcurrentDictionary<string, (FileState State, string ResultId)> known = new(StringComparer.Ordinal);
    private int settings;

    public WorkspaceFiles(WorkspaceFolders folders, Analyses analyses, DocumentFindings findings, WorkspaceConfiguration configuration, Settings clientSettings)
    {
        this.folders = folders;
        this.analyses = analyses;
        this.findings = findings;
        this.clientSettings = clientSettings;
        configuration.Changed += () =>
        {
            Interlocked.Increment(ref settings);
            known.Clear();
        };
    }

    /// <summary>The absolute paths of the drafts, each once, in the order of the folders.</summary>
    public ImmutableArray<string> Find()
    {
        var patterns = new DraftPatterns(clientSettings.Current.Files);
        return
        [
            .. folders.Paths
                .Where(Directory.Exists)
                .SelectMany(folder => new FolderWalk().Files(folder).Select(file => Path.GetFullPath(file, folder)).Where(patterns.IsDraft))
                .Distinct(StringComparer.Ordinal),
        ];
    }

    /// <summary>The text of a file; null where it is none, or is empty, or cannot be read.</summary>
    public static LoadedText? Load(string path)
    {
        try
        {
            return Read(path) is { IsReadable: true } loaded ? loaded : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>The findings of a file that is not open.</summary>
    public ImmutableArray<LspDiagnostic> Lint(string path, string uri, CancellationToken cancellation)
    {
        try
        {
            return Lint(Read(path), path, uri, cancellation);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return findings.OfRefused(path, uri, EngineRules.UnreadableInput, FileBytes.ReasonOf(exception));
        }
    }

    private static LoadedText Read(string path) => SourceTextLoader.Load(FileBytes.ReadFound(path));

    private ImmutableArray<LspDiagnostic> Lint(LoadedText loaded, string path, string uri, CancellationToken cancellation)
    {
        if (loaded.Problem == LoadProblem.Binary)
            return findings.OfRefused(path, uri, EngineRules.BinaryInput, loaded.Format);

        if (loaded.Problem == LoadProblem.TooLarge)
            return findings.OfRefused(path, uri, EngineRules.OversizedInput, (SourceTextLoader.MaxBytes / (1024 * 1024)).ToString(CultureInfo.InvariantCulture));

        if (!loaded.IsReadable)
            return [];

        var document = analyses.Analyze(new DocumentSnapshot(uri, path, languageId: null, version: null, loaded.Text), cancellation);
        return findings.Of(document, loaded.Problem);
    }

    /// <summary>What a file and its settings are now; null where there is no such file. To be asked before the file is read.</summary>
    public FileState? StateOf(string path) =>
        new FileInfo(path) is { Exists: true } file ? new FileState(file.LastWriteTimeUtc, file.Length, Volatile.Read(ref settings)) : null;

    /// <summary>Keeps the name of the findings that a file had in a state. Whatever was saved or set since makes another state of it.</summary>
    public void Remember(string path, FileState? state, string resultId)
    {
        if (state is not null)
            known[path] = (state, resultId);
    }

    /// <summary>Whether a file is what it was when its findings had this name, and so are the settings.</summary>
    public bool IsUnchanged(string path, string? resultId) =>
        resultId is not null && known.TryGetValue(path, out var kept) && kept.ResultId == resultId && kept.State == StateOf(path);
}
