using System.CommandLine;
using ResolutionLint.Rules.House;

namespace ResolutionLint.Cli.Commands;

/// <summary><c>reslint rules schema</c>: prints the schema of house rules.</summary>
internal static class RulesSchemaCommand
{
    public static Command Create(Terminal terminal)
    {
        var command = new Command("schema", "Print the JSON schema with which editors complete house rules.");

        command.SetAction(_ =>
        {
            terminal.Out.Write(HouseRuleSchema.Read());
            return ExitCodes.Clean;
        });

        return command;
    }
}
