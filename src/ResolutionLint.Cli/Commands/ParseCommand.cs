using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using ResolutionLint.Cli.Files;
using ResolutionLint.Cli.Reporting;
using ResolutionLint.Core;
using ResolutionLint.Core.Configuration;
using ResolutionLint.Word;

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

        var revisions = RequestValues.RevisionsOption();
        var command = new Command("parse", "Show the document model of a file.") { file, format, revisions, noColour, name };

        command.SetAction(parsed => Execute(
            terminal,
            SingleDraft.Find("parse", parsed.GetRequiredValue(file), terminal, parsed.GetValue(name)),
            parsed.GetRequiredValue(format),
            RequestValues.View(parsed.GetValue(revisions), fixes: false),
            TextOutput.For(terminal, parsed.GetValue(noColour))));

        return command;
    }

    private static int Execute(Terminal terminal, InputFile file, string format, WordView view, TextOutput output)
    {
        using var services = Composition.Create(terminal, view);
        var linter = services.GetRequiredService<Linter>();
        var options = services.GetRequiredService<ConfigurationProvider>().GetOptions(file.FullPath);
        var draft = SingleDraft.Open(file, terminal, services);
        var model = linter.GetModel(Linter.Parse(draft), options);

        if (format == ReportFormats.Json)
            output.Write(DocumentJson.Of(model));
        else
            DocumentTree.Write(model, output);

        return ExitCodes.Clean;
    }
}
