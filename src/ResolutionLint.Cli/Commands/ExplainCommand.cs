using System.CommandLine;
using ResolutionLint.Cli.PlugIns;
using ResolutionLint.Cli.Reporting;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Text;
using ResolutionLint.Rules;

namespace ResolutionLint.Cli.Commands;

/// <summary><c>reslint explain</c>: prints the page of a rule.</summary>
internal static class ExplainCommand
{
    public static Command Create(Terminal terminal)
    {
        var rule = new Argument<string>("RULE") { Description = "Id or name of a rule: RL5001, missing-preambular-comma." };
        var analyzers = RequestValues.AnalyzerOption();
        var noColour = new Option<bool>("--no-color") { Description = "No colours on a terminal either." };
        var command = new Command("explain", "Explain a rule.") { rule, analyzers, noColour };

        command.SetAction(parsed =>
        {
            var catalog = PlugInSet.Load(parsed.GetValue(analyzers) ?? [], terminal.CurrentDirectory).Catalog;
            Execute(catalog, parsed.GetRequiredValue(rule), TextOutput.For(terminal, parsed.GetValue(noColour)));
            return ExitCodes.Clean;
        });

        return command;
    }

    private static void Execute(IRuleCatalog catalog, string name, TextOutput output)
    {
        var rule = RuleNames.Find(catalog, name) ?? throw new RequestException($"{name}: there is no such rule{Advice(catalog, name)}");
        RulePageText.Write(rule, RulePage.Read(rule), output);
    }

    private static string Advice(IRuleCatalog catalog, string name)
    {
        var names = catalog.Rules.SelectMany(rule => new[] { rule.Id, rule.Slug, RuleNames.ClassNameOf(rule) });
        return NearMiss.Find(name, names) is { } meant ? $"; did you mean {meant}?" : "; 'reslint rules' lists them all";
    }
}
