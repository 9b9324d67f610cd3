using System.CommandLine;
using ResolutionLint.Cli.Reporting;
using ResolutionLint.Rules;

namespace ResolutionLint.Cli.Commands;

/// <summary><c>reslint rules</c>: lists all rules.</summary>
internal static class RulesCommand
{
    public static Command Create(Terminal terminal)
    {
        var format = new Option<string>("--format") { Description = "A table for people, or JSON.", DefaultValueFactory = _ => ReportFormats.Text };
        format.AcceptOnlyFromAmong(ReportFormats.Text, ReportFormats.Json);
        var noColour = new Option<bool>("--no-color") { Description = "No colours on a terminal either." };
        var command = new Command("rules", "List all rules, or test house rules.") { format, noColour, RulesTestCommand.Create(terminal) };

        command.SetAction(parsed =>
        {
            if (parsed.GetRequiredValue(format) == ReportFormats.Json)
                terminal.Out.Write(RuleList.ToJson(RuleCatalog.Default));
            else
                RuleList.WriteTable(RuleCatalog.Default, terminal, parsed.GetValue(noColour));

            return ExitCodes.Clean;
        });

        return command;
    }
}
