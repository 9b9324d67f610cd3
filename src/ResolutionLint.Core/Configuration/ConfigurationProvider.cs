using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Core.Configuration;

/// <summary>
/// Finds the <c>.editorconfig</c> files above a document and tells what they say for it. Each directory is looked at once;
/// it can be used from several threads at a time.
/// </summary>
/// <param name="readFile">
/// Gives the bytes of a file by its absolute path, and null where there is none; what it throws as <see cref="IOException"/> or
/// <see cref="UnauthorizedAccessException"/> means that the file is there and cannot be read.
/// </param>
/// <param name="catalog">The rules that settings may name.</param>
/// <param name="readHouseRules">Reads the house rules of a folder by its absolute path; null for a host that knows none.</param>
public sealed class ConfigurationProvider(Func<string, byte[]?> readFile, IRuleCatalog catalog, Func<string, HouseRules>? readHouseRules = null)
{
    /// <summary>The name of a configuration file.</summary>
    public const string FileName = ".editorconfig";

    private readonly ConcurrentDictionary<string, Lazy<DirectoryConfiguration>> directories = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> unreadable = new(StringComparer.Ordinal);
    private readonly RegistryFiles registries = new(readFile, catalog);
    private readonly HouseFolders houses = new(readHouseRules);

    /// <summary>Whether the text of a configuration file has a key of ours in it, in whatever section.</summary>
    public static bool HasOwnKeys(SourceText text) => EditorConfigParser.Parse(FileName, text).Sections.Any(section => section.OwnEntries.Any());

    /// <summary>What configuration says for a document.</summary>
    /// <param name="path">The absolute path of the document; it need not exist.</param>
    public DocumentOptions GetOptions(string path)
    {
        var settings = OfDirectory(Path.GetDirectoryName(path))?.GetSettings(path);
        return settings is null or { IsEmpty: true } ? DocumentOptions.Default : DocumentOptionsReader.Read(settings, registries, houses);
    }

    /// <summary>The files that were there and could not be read so far: absolute path and reason, in the order of their paths.</summary>
    public ImmutableArray<(string Path, string Reason)> Unreadable =>
        unreadable.IsEmpty ? [] : [.. unreadable.Select(pair => (pair.Key, pair.Value)).OrderBy(pair => pair.Key, StringComparer.Ordinal)];

    /// <summary>The files that were read so far, registries and house rules included, and have something wrong with them, in the order of their paths.</summary>
    public ImmutableArray<ConfigurationReport> GetReports()
    {
        var configuration = directories.Values
            .Select(directory => directory.Value)
            .Where(directory => directory.File is not null)
            .Select(Check)
            .Where(report => report.Findings.Length > 0)
            .ToList();

        // The checker reads the registries and the folders that are named, for documents or for none.
        return [.. configuration.Concat(registries.GetReports()).Concat(houses.GetReports()).OrderBy(report => report.Path, StringComparer.Ordinal)];
    }

    private ConfigurationReport Check(DirectoryConfiguration directory)
    {
        var file = directory.File!;
        var checker = new ConfigurationChecker(houses.Extend(catalog, directory.HouseFolders), registries, houses);
        return new ConfigurationReport(file.Path, file.Source, file.Lines, [.. checker.Check(file)]);
    }

    private DirectoryConfiguration? OfDirectory(string? directory) =>
        directory is null
            ? null
            : directories.GetOrAdd(directory, key => new Lazy<DirectoryConfiguration>(() => ReadDirectory(key))).Value;

    private DirectoryConfiguration ReadDirectory(string directory)
    {
        var file = ReadFile(Path.Combine(directory, FileName));
        var parent = file is { IsRoot: true } ? null : OfDirectory(Path.GetDirectoryName(directory));
        return new DirectoryConfiguration(file, parent);
    }

    private EditorConfigFile? ReadFile(string path)
    {
        try
        {
            return readFile(path) is { } bytes ? Parse(path, bytes) : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            unreadable[path] = exception.Message;
            return null;
        }
    }

    private EditorConfigFile? Parse(string path, byte[] bytes)
    {
        var loaded = SourceTextLoader.Load(bytes);

        if (loaded.IsReadable || loaded.Problem == LoadProblem.Empty)
            return EditorConfigParser.Parse(path, loaded.Text);

        unreadable[path] = loaded.Problem == LoadProblem.TooLarge ? "it is too large" : $"it is no text, but {loaded.Format}";
        return null;
    }
}
