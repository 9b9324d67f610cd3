using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Configuration;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Text;
using ResolutionLint.Rules.Patterns;

namespace ResolutionLint.Rules.House;

/// <summary>Reads a folder of house rules: rule files with patterns, and word lists in its folder <c>lexicon</c>. Whatever the files say, nothing of them is code.</summary>
/// <param name="listFiles">Gives the absolute paths of the files in a folder and below it; null where there is no such folder.</param>
/// <param name="readFile">Gives the bytes of a file; throws <see cref="IOException"/> or <see cref="UnauthorizedAccessException"/> where it cannot be read.</param>
/// <param name="catalog">The rules that are there already.</param>
public sealed class HouseRulesReader(Func<string, IEnumerable<string>?> listFiles, Func<string, byte[]> readFile, IRuleCatalog catalog)
{
    /// <summary>The category of all house rules.</summary>
    public const string Category = "house";

    private const string LexiconFolder = "lexicon";
    private static readonly string[] Extensions = [".yaml", ".yml"];

    private readonly EngineFindings engine = new(catalog);

    /// <summary>Reads a folder. What cannot be read in it is reported, and the rest holds.</summary>
    /// <param name="folder">The absolute path of the folder.</param>
    public HouseRules Read(string folder)
    {
        try
        {
            return listFiles(folder) is { } paths ? Read(folder, [.. paths]) : Unreadable(folder, "there is no such folder");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return Unreadable(folder, exception.Message);
        }
    }

    /// <summary>The sentences under <c>flags:</c> and <c>allows:</c> of a folder, with what runs each of them.</summary>
    /// <param name="house">The folder, as <see cref="Read(string)"/> gives it.</param>
    public static ImmutableArray<(RuleExample Example, ResolutionAnalyzer Analyzer)> ExamplesOf(HouseRules house) =>
    [
        .. from analyzer in house.Analyzers.OfType<PatternAnalyzer>()
           from example in analyzer.Examples
           orderby example.RuleId, example.Line
           select (example, (ResolutionAnalyzer)analyzer),
    ];

    private static HouseRules Unreadable(string folder, string reason) =>
        new() { Folder = folder, Failure = reason, Catalog = new ListedCatalog([]) };

    private HouseRules Read(string folder, ImmutableArray<string> paths)
    {
        var reading = new HouseReading(catalog, engine);
        var files = paths.Where(path => Extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase)).Order(StringComparer.Ordinal).ToList();

        // A folder that nothing has been put into yet is none by mistake.
        if (files.Count == 0 && paths.Length > 0)
            return Unreadable(folder, "there is no .yaml file in it");

        foreach (var path in files)
        {
            if (TryLoad(reading, path) is not { } source)
                continue;

            if (Path.GetFileName(Path.GetDirectoryName(path)) == LexiconFolder)
                reading.AddLexicon(path, source);
            else
                reading.AddRule(path, source);
        }

        return reading.ToHouseRules(folder);
    }

    private SourceText? TryLoad(HouseReading reading, string path)
    {
        try
        {
            var loaded = SourceTextLoader.Load(readFile(path));

            if (loaded.IsReadable || loaded.Problem == LoadProblem.Empty)
                return loaded.Text;

            reading.Fault(path, loaded.Problem == LoadProblem.TooLarge ? "it is too large" : $"it is no text, but {loaded.Format}");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            reading.Fault(path, $"it cannot be read: {exception.Message}");
        }

        return null;
    }
}
