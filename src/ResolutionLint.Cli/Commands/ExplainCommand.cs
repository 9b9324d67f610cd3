using System.CommandLine;
using ResolutionLint.Cli.PlugIns;
using ResolutionLint.Cli.Reporting;
using ResolutionLint.Cli.Reporting.Pages;
using ResolutionLint.Core.Configuration;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Text;
using ResolutionLint.Rules;
using ResolutionLint.Rules.House;

namespace ResolutionLint.Cli.Commands;

/// <summary><c>reslint explain</c>: prints the page of a rule.</summary>
internal static class ExplainCommand
{
    private const int WithoutScreen = 80;
    private const int Narrowest = 40;
    private const int Widest = 110;

    public static Command Create(Terminal terminal)
    {
        var rule = new Argument<string>("RULE") { Description = "Id or name of a rule: RL5001, missing-preambular-comma." };
        var analyzers = RequestValues.AnalyzerOption();
        var noColour = new Option<bool>("--no-color") { Description = "No colours on a terminal either." };
        var command = new Command("explain", "Explain a rule.") { rule, analyzers, noColour };

        command.SetAction(parsed =>
        {
            var catalog = PlugInSet.Load(parsed.GetValue(analyzers) ?? [], terminal.CurrentDirectory).Catalog;
            Execute(catalog, KnownRules.HouseOf(terminal.CurrentDirectory, catalog), parsed.GetRequiredValue(rule), WidthOf(terminal), TextOutput.For(terminal, parsed.GetValue(noColour)));
            return ExitCodes.Clean;
        });

        return command;
    }

    private static void Execute(IRuleCatalog builtIn, HouseRules? house, string name, int width, TextOutput output)
    {
        var catalog = house is null ? builtIn : new CompositeCatalog([builtIn, house.Catalog]);
        var rule = RuleNames.Find(catalog, name) ?? throw new RequestException($"{name}: there is no such rule{Advice(catalog, name)}");
        RulePageText.Write(rule, RulePage.Read(rule) ?? HouseRulePage.Write(rule, house), width, output);
    }

    /// <summary>As wide as the screen, but no wider than lines can be read, and always the same where there is none.</summary>
    private static int WidthOf(Terminal terminal) => Math.Clamp(terminal.Width ?? WithoutScreen, Narrowest, Widest);

    private static string Advice(IRuleCatalog catalog, string name)
    {
        var names = catalog.Rules.SelectMany(rule => new[] { rule.Id, rule.Slug, RuleNames.ClassNameOf(rule) });
        return NearMiss.Find(name, names) is { } meant ? $"; did you mean {meant}?" : "; 'reslint rules' lists them all";
    }
}
