using System.CommandLine;
using System.Reflection;

namespace ResolutionLint.Cli.Commands;

/// <summary><c>reslint completion</c>: the script that lets a shell complete commands, options and their values.</summary>
internal static class CompletionCommand
{
    private static readonly Dictionary<string, string> Scripts = new(StringComparer.Ordinal)
    {
        ["bash"] = "reslint.bash",
        ["zsh"] = "reslint.zsh",
        ["fish"] = "reslint.fish",
        ["powershell"] = "reslint.ps1",
    };

    public static Command Create(Terminal terminal)
    {
        var shell = new Argument<string>("SHELL") { Description = "The shell." };
        shell.AcceptOnlyFromAmong([.. Scripts.Keys]);
        var command = new Command("completion", "Print the script that lets a shell complete what is typed.") { shell };

        command.SetAction(parsed =>
        {
            terminal.Out.Write(Read(Scripts[parsed.GetRequiredValue(shell)]));
            return ExitCodes.Clean;
        });

        return command;
    }

    private static string Read(string script)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"completion/{script}")
            ?? throw new InvalidOperationException($"The script {script} is missing from the build.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
