using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using System.Reflection;
using ResolutionLint.Cli.Commands;
using ResolutionLint.Core.Lexicons;
using ResolutionLint.Rules;

namespace ResolutionLint.Cli;

/// <summary>The command reslint: reads its arguments and runs one of its commands.</summary>
internal static class Application
{
    public static string Version { get; } =
        Assembly.GetExecutingAssembly().GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown";

    public static int Run(string[] args, Terminal terminal)
    {
        try
        {
            var exitCode = args is ["--version"] ? PrintVersion(terminal) : RunCommand(args, terminal);
            terminal.Out.Flush();
            return exitCode;
        }
#pragma warning disable CA1031 // nobody who lints a draft is to be shown a stack trace
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return Explain(exception, terminal);
        }
    }

    /// <summary>Apart from the rest, because nothing else needs to be loaded for it.</summary>
    private static int PrintVersion(Terminal terminal)
    {
        terminal.Out.WriteLine(Version);
        return ExitCodes.Clean;
    }

    private static int RunCommand(string[] args, Terminal terminal)
    {
        // The word lists take longest to be ready; they are read while the arguments and the rules are.
        if (args is ["lint" or "parse" or "review", ..] && Environment.ProcessorCount > 1)
            _ = Task.Run(Preload);

        var root = new RootCommand("Lints draft United Nations resolutions.")
        {
            LintCommand.Create(terminal),
            ParseCommand.Create(terminal),
            ReviewCommand.Create(terminal),
            RulesCommand.Create(terminal),
            ExplainCommand.Create(terminal),
            RegistryCommand.Create(terminal),
            MergeCommand.Create(terminal),
            InitCommand.Create(terminal),
            LspCommand.Create(),
            CompletionCommand.Create(terminal),
        };

        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null, EnablePosixBundling = false });

        if (parsed.Action is ParseErrorAction)
            return ReportUsage(parsed, terminal);

        return parsed.Invoke(new InvocationConfiguration
        {
            Output = terminal.Out,
            Error = terminal.Error,
            EnableDefaultExceptionHandler = false,
        });
    }

    private static void Preload()
    {
        Lexicon.Default.Preload();
        BuiltInAnalyzers.Preload();
    }

    private static int ReportUsage(ParseResult parsed, Terminal terminal)
    {
        foreach (var error in parsed.Errors)
            terminal.Error.WriteLine($"reslint: {error.Message}");

        terminal.Error.WriteLine($"'reslint{NameOf(parsed.CommandResult)} --help' tells what can be asked.");
        return ExitCodes.Failure;
    }

    private static string NameOf(SymbolResult? result) =>
        result is CommandResult { Command: not RootCommand } command ? $"{NameOf(command.Parent)} {command.Command.Name}" : string.Empty;

    private static int Explain(Exception exception, Terminal terminal)
    {
        var cause = exception is AggregateException { InnerException: { } inner } ? inner : exception;
        terminal.Error.WriteLine(cause is RequestException
            ? $"reslint: {cause.Message}"
            : $"reslint: an error that nobody expected ({cause.GetType().Name}: {cause.Message}). Please report it: {ProjectAddress.Root}/issues");
        return ExitCodes.Failure;
    }
}
