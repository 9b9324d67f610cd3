using System.CommandLine;
using System.Text;
using System.Text.Json;
using ResolutionLint.Cli.Files;
using ResolutionLint.Cli.Merging;
using ResolutionLint.Cli.Reporting;
using ResolutionLint.Core.Configuration;

namespace ResolutionLint.Cli.Commands;

/// <summary><c>reslint merge</c>: puts the SARIF reports of shares together.</summary>
internal static class MergeCommand
{
    public static Command Create(Terminal terminal)
    {
        var files = new Argument<string[]>("FILES")
        {
            Description = "SARIF reports of 'reslint lint --shard', or a pattern such as reports/*.sarif.",
            Arity = ArgumentArity.OneOrMore,
        };
        var output = new Option<string?>("--output") { Description = "The file to write; without it, standard output.", HelpName = "FILE" };
        var failOn = RequestValues.FailOnOption("The least severity that gives exit code 1 (default: never).");
        var command = new Command("merge", "Put the SARIF reports of several shares together.") { files, output, failOn };

        command.SetAction(parsed =>
        {
            var paths = parsed.GetRequiredValue(files).SelectMany(path => PathsOf(path, terminal.CurrentDirectory));
            var merge = new SarifMerge([.. paths.Select(path => SarifReport.Read(path, terminal.CurrentDirectory))]);
            Write(merge.ToJson(), parsed.GetValue(output), terminal);
            var least = RequestValues.FailOn(parsed.GetValue(failOn)) ?? FailOn.Never;
            return merge.Results.Any(result => Fails(result, least)) ? ExitCodes.Findings : ExitCodes.Clean;
        });

        return command;
    }

    /// <summary>Some shells leave patterns to the program.</summary>
    private static IEnumerable<string> PathsOf(string path, string currentDirectory)
    {
        if (!Path.GetFileName(path).Contains('*', StringComparison.Ordinal))
            return [path];

        var folder = Path.GetDirectoryName(path) ?? string.Empty;
        var full = Path.GetFullPath(folder, currentDirectory);
        var found = Directory.Exists(full) ? Directory.GetFiles(full, Path.GetFileName(path)) : [];

        return found.Length > 0
            ? found.Order(StringComparer.Ordinal).Select(file => Path.Combine(folder, Path.GetFileName(file)))
            : throw new RequestException($"{path}: there is no such file");
    }

    private static void Write(string report, string? path, Terminal terminal)
    {
        if (path is null)
        {
            terminal.Out.Write(report);
            return;
        }

        try
        {
            AtomicFile.Put(Path.GetFullPath(path, terminal.CurrentDirectory), Encoding.UTF8.GetBytes(report));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new RequestException($"{path}: the report cannot be written: {FileBytes.ReasonOf(exception)}");
        }
    }

    /// <summary>What is suppressed, or known to a baseline, does not fail here either.</summary>
    private static bool Fails(JsonElement result, FailOn least)
    {
        var isOpen = !result.TryGetProperty("suppressions", out _)
            && (!result.TryGetProperty("baselineState", out var state) || state.GetString() == "new");

        return isOpen && SeverityWords.OfSarifLevel(SarifReport.LevelOf(result)) >= SeverityWords.LeastOf(least);
    }
}
