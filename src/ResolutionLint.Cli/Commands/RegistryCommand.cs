using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using ResolutionLint.Cli.Registries;
using ResolutionLint.Core;

namespace ResolutionLint.Cli.Commands;

/// <summary><c>reslint registry</c>: keeps a registry of days of adoption.</summary>
internal static class RegistryCommand
{
    private const string DefaultFile = "resolution-registry.txt";

    public static Command Create(Terminal terminal) =>
        new("registry", "Keep a registry of days of adoption.") { CreateImport(terminal) };

    private static Command CreateImport(Terminal terminal)
    {
        var sources = new Argument<string[]>("SOURCE")
        {
            Description = "Files, folders or patterns of adopted resolutions, or tables (.csv) of the layout symbol,adopted.",
            Arity = ArgumentArity.OneOrMore,
        };
        var to = new Option<string>("--to") { Description = "The registry to add to.", HelpName = "FILE", DefaultValueFactory = _ => DefaultFile };
        var command = new Command("import", "Add days of adoption to a registry.") { sources, to };

        command.SetAction(parsed => Import(
            terminal,
            RequestValues.Paths(parsed.GetRequiredValue(sources), command.Options.Select(option => option.Name)),
            parsed.GetRequiredValue(to)));

        return command;
    }

    private static int Import(Terminal terminal, IReadOnlyList<string> paths, string file)
    {
        using var services = Composition.Create(terminal);
        var fullPath = Path.GetFullPath(file, terminal.CurrentDirectory);
        var target = RegistryTarget.Open(file, fullPath);
        var sources = new AdoptionSources(services.GetRequiredService<Linter>(), terminal);
        sources.Read(paths, except: fullPath);
        var import = new RegistryImport(file, target);

        foreach (var found in sources.Found)
            import.Add(found);

        import.Write();
        Report(terminal, file, import, sources);

        return sources.Failures.Count > 0 ? ExitCodes.Failure : import.Contradictions.Count > 0 ? ExitCodes.Findings : ExitCodes.Clean;
    }

    private static void Report(Terminal terminal, string file, RegistryImport import, AdoptionSources sources)
    {
        foreach (var contradiction in import.Contradictions)
            terminal.Out.WriteLine(contradiction);

        var without = sources.WithoutAdoption == 0 ? string.Empty : $" Passed over, as no adopted resolution: {sources.WithoutAdoption}.";
        terminal.Out.WriteLine(
            $"{file}: {import.Added} added, {import.Repeated} there already, {import.Contradictions.Count} contradicting, {sources.Failures.Count} not read.{without}");
        terminal.Out.Flush();

        foreach (var failure in sources.Failures)
            terminal.Error.WriteLine($"reslint: {failure}");
    }
}
