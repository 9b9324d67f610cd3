using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using ResolutionLint.Cli.Files;
using ResolutionLint.Core.Configuration;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Rules.House;

namespace ResolutionLint.LanguageServer.Workspace;

/// <summary>What <c>.editorconfig</c> files, registries and house rules say, until one of them changes. What is open in the client is read from there.</summary>
internal sealed class WorkspaceConfiguration
{
    private static readonly string[] HouseExtensions = [".yaml", ".yml"];

    private readonly IRuleCatalog catalog;
    private readonly OpenDocuments documents;
    private volatile ConcurrentDictionary<string, bool> consulted = new(StringComparer.Ordinal);
    private volatile ConcurrentDictionary<string, bool> houseFolders = new(StringComparer.Ordinal);
    private volatile ConfigurationProvider provider;

    public WorkspaceConfiguration(IRuleCatalog catalog, OpenDocuments documents)
    {
        this.catalog = catalog;
        this.documents = documents;
        provider = Create();
        documents.Changed += ResetFor;
        documents.Closed += ResetFor;
    }

    /// <summary>Something that settings depend on has changed, so whatever was found before may not hold any more.</summary>
    public event Action? Changed;

    /// <summary>What configuration says for a document; nothing for one that lies nowhere.</summary>
    public DocumentOptions GetOptions(string path) => Path.IsPathFullyQualified(path) ? provider.GetOptions(path) : DocumentOptions.Default;

    /// <summary>The files read so far that have something wrong with them.</summary>
    public ImmutableArray<ConfigurationReport> GetReports() => provider.GetReports();

    /// <summary>The rules that hold for a document, those of the house included.</summary>
    public IRuleCatalog CatalogFor(DocumentOptions options) =>
        options.House is { } house ? new CompositeCatalog([catalog, house.Catalog]) : catalog;

    /// <summary>Whether settings depend on a file: it is one of settings, or some setting has named it, or the folder that it lies in.</summary>
    public bool DependsOn(string path) =>
        Path.GetFileName(path) == ConfigurationProvider.FileName || consulted.ContainsKey(path) || (IsYaml(path) && IsInHouse(path));

    /// <summary>Whether a file is no draft, but holds settings, or could.</summary>
    public bool IsOfSettings(string path) => IsYaml(path) || DependsOn(path);

    /// <summary>Forgets everything that was read.</summary>
    public void Reset()
    {
        provider = Create();
        Changed?.Invoke();
    }

    private void ResetFor(DocumentSnapshot document)
    {
        if (DocumentAddress.IsFile(document.Uri) && DependsOn(document.Path))
            Reset();
    }

    private static bool IsYaml(string path) => HouseExtensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    private bool IsInHouse(string path) =>
        !houseFolders.IsEmpty && houseFolders.Keys.Any(folder => path.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal));

    private ConfigurationProvider Create()
    {
        var folders = new ConcurrentDictionary<string, bool>(StringComparer.Ordinal);
        var read = new ConcurrentDictionary<string, bool>(StringComparer.Ordinal);
        var house = new HouseRulesReader(HouseFiles.List, path => Open(path, read) ?? FileBytes.Read(path), catalog);
        consulted = read;
        houseFolders = folders;
        return new ConfigurationProvider(path => Open(path, read) ?? FileBytes.ReadIfThere(path), catalog, folder =>
        {
            folders.TryAdd(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)), true);
            return house.Read(folder);
        });
    }

    private byte[]? Open(string path, ConcurrentDictionary<string, bool> read)
    {
        read.TryAdd(path, true);
        return documents.FindByPath(path) is { } open ? Encoding.UTF8.GetBytes(open.Text.ToString()) : null;
    }
}
