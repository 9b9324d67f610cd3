using System.CommandLine;
using ResolutionLint.Cli.PlugIns;
using ResolutionLint.Cli.Reporting;

namespace ResolutionLint.Cli.Commands;

/// <summary><c>reslint rules</c>: lists all rules.</summary>
internal static class RulesCommand
{
    public static Command Create(Terminal terminal)
    {
        var format = new Option<string>("--format") { Description = "A table for people, or JSON.", DefaultValueFactory = _ => ReportFormats.Text };
        format.AcceptOnlyFromAmong(ReportFormats.Text, ReportFormats.Json);
        var noColour = new Option<bool>("--no-color") { Description = "No colours on a terminal either." };
        var analyzers = RequestValues.AnalyzerOption();
        var command = new Command("rules", "List all rules, or help with house rules.")
        {
            format, analyzers, noColour, RulesTestCommand.Create(terminal), RulesSchemaCommand.Create(terminal),
        };

        command.SetAction(parsed =>
        {
            var catalog = KnownRules.In(terminal.CurrentDirectory, PlugInSet.Load(parsed.GetValue(analyzers) ?? [], terminal.CurrentDirectory).Catalog);

            if (parsed.GetRequiredValue(format) == ReportFormats.Json)
                terminal.Out.Write(RuleList.ToJson(catalog));
            else
                RuleList.WriteTable(catalog, terminal, parsed.GetValue(noColour));

            return ExitCodes.Clean;
        });

        return command;
    }
}
