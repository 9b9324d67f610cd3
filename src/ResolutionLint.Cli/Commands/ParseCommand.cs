using System.CommandLine;
using Microsoft.CodeAnalysis.Text;
using Microsoft.Extensions.DependencyInjection;
using ResolutionLint.Cli.Files;
using ResolutionLint.Cli.Reporting;
using ResolutionLint.Core;
using ResolutionLint.Core.Configuration;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Drafts;
using ResolutionLint.Core.Reading;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Cli.Commands;

/// <summary><c>reslint parse</c>: shows how a document is understood.</summary>
internal static class ParseCommand
{
    public static Command Create(Terminal terminal)
    {
        var file = new Argument<string>("FILE") { Description = "The document; '-' reads standard input." };
        var format = new Option<string>("--format") { Description = "A tree for people, or JSON.", DefaultValueFactory = _ => ReportFormats.Text };
        format.AcceptOnlyFromAmong(ReportFormats.Text, ReportFormats.Json);
        var noColour = new Option<bool>("--no-color") { Description = "No colours on a terminal either." };
        var name = new Option<string?>("--stdin-filename") { Description = "The name that '-' is to have.", HelpName = "NAME" };

        var command = new Command("parse", "Show the document model of a file.") { file, format, noColour, name };

        command.SetAction(parsed => Execute(
            terminal,
            Find(terminal, parsed.GetRequiredValue(file), parsed.GetValue(name)),
            parsed.GetRequiredValue(format),
            TextOutput.For(terminal, parsed.GetValue(noColour))));

        return command;
    }

    private static int Execute(Terminal terminal, InputFile file, string format, TextOutput output)
    {
        using var services = Composition.Create(terminal);
        var linter = services.GetRequiredService<Linter>();
        var options = services.GetRequiredService<ConfigurationProvider>().GetOptions(file.FullPath);
        var draft = Open(services.GetRequiredService<DraftFormats>(), services.GetRequiredService<IRuleCatalog>(), file, BytesOf(terminal, file));
        var model = linter.GetModel(Linter.Parse(draft), options);

        if (format == ReportFormats.Json)
            output.Write(DocumentJson.Of(model));
        else
            DocumentTree.Write(model, output);

        return ExitCodes.Clean;
    }

    private static Draft Open(DraftFormats formats, IRuleCatalog catalog, InputFile file, byte[] bytes)
    {
        try
        {
            return formats.Open(bytes, file.Path);
        }
        catch (UnreadableDraftException exception) when (exception.Rule == EngineRules.EmptyInput)
        {
            return new TextDraft(file.Path, SourceText.From(string.Empty), new PlainTextReader());
        }
        catch (UnreadableDraftException exception)
        {
            var finding = new EngineFindings(catalog).AtStart(exception.Rule, file.Path, [.. exception.Arguments]);
            throw new RequestException($"{file.Path}: {finding.Message}");
        }
    }

    private static InputFile Find(Terminal terminal, string path, string? standardInputName)
    {
        var full = Path.GetFullPath(path, terminal.CurrentDirectory);

        if (Directory.Exists(full))
            throw new RequestException($"{path}: this is a folder; parse takes one file");

        var found = new InputFinder(terminal.CurrentDirectory, standardInputName).Find([path]);

        return found.Files.Length switch
        {
            0 => throw new RequestException($"{path}: there is no such file"),
            1 => found.Files[0],
            _ => throw new RequestException($"{path}: these are {found.Files.Length} files; parse takes one"),
        };
    }

    private static byte[] BytesOf(Terminal terminal, InputFile file)
    {
        try
        {
            return file.IsStandardInput ? SourceTextLoader.ReadBytes(terminal.Input) : FileBytes.Read(file.FullPath);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new RequestException($"{file.Path}: this cannot be read: {FileBytes.ReasonOf(exception)}");
        }
    }
}
