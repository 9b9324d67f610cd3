using ResolutionLint.Cli.Files;
using ResolutionLint.Core;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Cli.Registries;

/// <summary>Reads days of adoption out of adopted resolutions and tables.</summary>
internal sealed class AdoptionSources(Linter linter, Terminal terminal)
{
    private const string Table = ".csv";

    private readonly List<FoundAdoption> found = [];
    private readonly List<string> failures = [];

    /// <summary>The days that were found, in the order of the sources.</summary>
    public IReadOnlyList<FoundAdoption> Found => found;

    /// <summary>What could not be read, as lines for the user.</summary>
    public IReadOnlyList<string> Failures => failures;

    /// <summary>How many files of folders hold no adopted resolution.</summary>
    public int WithoutAdoption { get; private set; }

    /// <summary>Reads everything that paths stand for.</summary>
    /// <param name="paths">Files, folders and patterns.</param>
    /// <param name="except">The absolute path of a file that is no source, though it may lie in a folder that is.</param>
    public void Read(IReadOnlyList<string> paths, string except)
    {
        var inputs = new InputFinder(terminal.CurrentDirectory, standardInputName: null).Find(paths);
        failures.AddRange(inputs.Missing.Select(path => $"{path}: there is no such file or folder"));
        failures.AddRange(inputs.Unreadable.Select(folder => $"{folder.Path}: this folder cannot be read: {folder.Reason}"));

        foreach (var file in inputs.Files.Where(file => file.FullPath != except))
            Read(file);
    }

    private void Read(InputFile file)
    {
        try
        {
            var bytes = file.IsStandardInput ? SourceTextLoader.ReadBytes(terminal.Input)
                : file.IsNamed ? FileBytes.Read(file.FullPath)
                : FileBytes.ReadFound(file.FullPath);
            Read(file, SourceTextLoader.Load(bytes));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            failures.Add($"{file.Path}: this cannot be read: {FileBytes.ReasonOf(exception)}");
        }
    }

    private void Read(InputFile file, LoadedText loaded)
    {
        if (loaded.Problem == LoadProblem.Binary)
            failures.Add($"{file.Path}: this is not text, but {loaded.Format}");
        else if (loaded.Problem == LoadProblem.TooLarge)
            failures.Add($"{file.Path}: this is too large to be a resolution");
        else if (Path.GetExtension(file.Path).Equals(Table, StringComparison.OrdinalIgnoreCase))
            AdoptionTable.Read(file.Path, loaded.Text.ToString(), found, failures);
        else
            ReadDocument(file, linter.Parse(loaded.Text, file.Path));
    }

    private void ReadDocument(InputFile file, ResolutionDocument document)
    {
        var adoptions = AdoptedDocument.Read(document, out var missing);
        found.AddRange(adoptions);

        if (missing is null)
            return;

        // A folder may hold anything; a file that was named was meant.
        if (file.IsNamed || document.Kind == DocumentKind.AdoptedResolution)
            failures.Add($"{file.Path}: {missing}");
        else
            WithoutAdoption++;
    }
}
