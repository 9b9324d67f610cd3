using System.CommandLine;
using System.Text;
using ResolutionLint.Cli.Files;
using ResolutionLint.Core.Configuration;
using ResolutionLint.Core.Text;
using ResolutionLint.Rules;

namespace ResolutionLint.Cli.Commands;

/// <summary><c>reslint init</c>: writes settings to begin with.</summary>
internal static class InitCommand
{
    private const string FileName = ConfigurationProvider.FileName;

    public static Command Create(Terminal terminal)
    {
        var profile = new Option<string>("--profile")
        {
            Description = $"What to begin with: {string.Join(", ", SampleSettings.Names)}.",
            HelpName = "PROFILE",
            DefaultValueFactory = _ => "default",
        };
        var command = new Command("init", $"Write settings to begin with into {FileName} of the current folder.") { profile };

        command.SetAction(parsed => Execute(terminal, NameOf(parsed.GetRequiredValue(profile))));
        return command;
    }

    private static string NameOf(string value)
    {
        var name = value.Trim().ToLowerInvariant().Replace('_', '-').Replace(' ', '-');

        if (SampleSettings.Names.Contains(name))
            return name;

        throw new RequestException($"--profile {value}: there is no such profile; {NearMiss.Advice(name, SampleSettings.Names)}");
    }

    private static int Execute(Terminal terminal, string name)
    {
        var path = Path.Combine(terminal.CurrentDirectory, FileName);

        try
        {
            var existing = FileBytes.ReadIfThere(path);

            if (existing is null)
                AtomicFile.Create(path, Encoding.UTF8.GetBytes(SampleSettings.FileOf(name)));
            else
                AtomicFile.Replace(path, existing, WithSection(existing, name));

            terminal.Out.WriteLine(existing is null ? $"{FileName} written ({name})." : $"A section added to {FileName} ({name}).");
            return ExitCodes.Clean;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new RequestException($"{FileName}: nothing was written: {FileBytes.ReasonOf(exception)}");
        }
    }

    // The default section sets nothing, so that it is told by its words.
    private static string FirstLineOf(string name) => SampleSettings.SectionOf(name).Split('\n')[1];

    /// <summary>The bytes of a file with our section behind what is there, in its encoding and with its line ends.</summary>
    private static byte[] WithSection(byte[] existing, string name)
    {
        var loaded = SourceTextLoader.Load(existing);

        if (loaded.Problem is not (LoadProblem.None or LoadProblem.Empty or LoadProblem.ForeignEncoding))
            throw new RequestException($"{FileName}: nothing was written: the file that is there is no sound text");

        if (ConfigurationProvider.HasOwnKeys(loaded.Text) || loaded.Text.ToString().Contains(FirstLineOf(name), StringComparison.Ordinal))
            throw new RequestException($"{FileName}: nothing was written: it has settings of ours already; change them there, or take them out first");

        var text = loaded.Text.ToString();
        var lineEnd = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var gap = text.Length == 0 ? string.Empty : text.EndsWith('\n') ? lineEnd : lineEnd + lineEnd;
        var added = gap + SampleSettings.SectionOf(name).ReplaceLineEndings(lineEnd);

        return loaded.Encode(Microsoft.CodeAnalysis.Text.SourceText.From(text + added))
            ?? throw new RequestException($"{FileName}: nothing was written: its encoding has no place for the settings");
    }
}
