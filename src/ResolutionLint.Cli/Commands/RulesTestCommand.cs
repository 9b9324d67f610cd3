using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using ResolutionLint.Cli.Reporting;
using ResolutionLint.Core.Configuration;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Rules;
using ResolutionLint.Rules.House;
using ResolutionLint.Testing;

namespace ResolutionLint.Cli.Commands;

/// <summary><c>reslint rules test</c>: runs the examples of a folder of house rules.</summary>
internal static class RulesTestCommand
{
    public static Command Create(Terminal terminal)
    {
        var folder = new Argument<string>("FOLDER") { Description = "The folder of house rules." };
        var noColour = new Option<bool>("--no-color") { Description = "No colours on a terminal either." };
        var command = new Command("test", "Run the sentences under flags: and allows: of house rules.") { folder, noColour };

        command.SetAction(parsed => Execute(terminal, parsed.GetRequiredValue(folder), TextOutput.For(terminal, parsed.GetValue(noColour))));
        return command;
    }

    private static int Execute(Terminal terminal, string folder, TextOutput output)
    {
        using var services = Composition.Create(terminal);
        var catalog = services.GetRequiredService<IRuleCatalog>();
        var house = services.GetRequiredService<HouseRulesReader>().Read(Path.GetFullPath(folder, terminal.CurrentDirectory));

        if (house.Failure is { } failure)
            throw new RequestException($"{folder}: the house rules cannot be read: {failure}");

        var faults = house.Reports.Sum(report => WriteFaults(report, house.Folder, output));
        var known = new CompositeCatalog([catalog, house.Catalog]);
        var examples = HouseRulesReader.ExamplesOf(house);
        var failed = examples.Count(pair => !Passes(pair.Example, () => RuleExampleVerifier.Verify(pair.Analyzer, pair.Example, known), output));

        WriteRulesWithoutExamples(house, [.. examples.Select(pair => pair.Example.RuleId)], output);
        output.WriteLine($"{house.Catalog.Rules.Length} rules, {examples.Length - failed} examples passed, {failed} failed, {faults} faults in files", failed + faults > 0 ? Tone.Error : Tone.Strong);
        return failed + faults > 0 ? ExitCodes.Findings : ExitCodes.Clean;
    }

    private static int WriteFaults(ConfigurationReport report, string folder, TextOutput output)
    {
        foreach (var finding in report.Findings)
        {
            var line = report.Lines.GetPosition(finding.Span.Start).Line + 1;
            output.WriteLine($"{Path.GetRelativePath(folder, report.Path)}:{line}: {finding.Message}", Tone.Error);
        }

        return report.Findings.Length;
    }

    private static bool Passes(RuleExample example, Action verify, TextOutput output)
    {
        try
        {
            verify();
            return true;
        }
        catch (Exception exception) when (exception is RuleAssertionException or FormatException)
        {
            output.WriteLine($"{example.RuleId}, line {example.Line} ({(example.IsFlagged ? "flags" : "allows")})", Tone.Error);
            output.WriteLine(exception is FormatException ? $"{exception.Message}\n{example.Sentence}" : exception.Message.TrimEnd());
            output.WriteLine();
            return false;
        }
    }

    private static void WriteRulesWithoutExamples(HouseRules house, HashSet<string> shown, TextOutput output)
    {
        foreach (var rule in house.Catalog.Rules.Where(rule => !shown.Contains(rule.Id)))
            output.WriteLine($"{rule.Id} shows no example: add sentences under flags: and allows:", Tone.Warning);
    }
}
