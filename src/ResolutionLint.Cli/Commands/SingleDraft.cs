using Microsoft.CodeAnalysis.Text;
using Microsoft.Extensions.DependencyInjection;
using ResolutionLint.Cli.Files;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Drafts;
using ResolutionLint.Core.Reading;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Cli.Commands;

/// <summary>The draft of a command that takes one. What stands in the way of it ends the command.</summary>
internal static class SingleDraft
{
    /// <summary>The file that a path stands for.</summary>
    /// <param name="command">The name of the command, for messages.</param>
    /// <param name="path">The path, or "-" for standard input.</param>
    /// <param name="terminal">Where the command was started.</param>
    /// <param name="standardInputName">The name that standard input is to have.</param>
    /// <exception cref="RequestException">The path stands for no file, or for several.</exception>
    public static InputFile Find(string command, string path, Terminal terminal, string? standardInputName = null)
    {
        if (Directory.Exists(Path.GetFullPath(path, terminal.CurrentDirectory)))
            throw new RequestException($"{path}: this is a folder; {command} takes one file");

        var found = new InputFinder(terminal.CurrentDirectory, standardInputName).Find([path]);

        return found.Files.Length switch
        {
            0 => throw new RequestException($"{path}: there is no such file"),
            1 => found.Files[0],
            _ => throw new RequestException($"{path}: these are {found.Files.Length} files; {command} takes one"),
        };
    }

    /// <summary>Opens the draft in a file; an empty one is a draft without words.</summary>
    /// <exception cref="RequestException">The file cannot be read, or holds no draft.</exception>
    public static Draft Open(InputFile file, Terminal terminal, IServiceProvider services)
    {
        try
        {
            return services.GetRequiredService<DraftFormats>().Open(BytesOf(file, terminal), file.Path);
        }
        catch (UnreadableDraftException exception) when (exception.Rule == EngineRules.EmptyInput)
        {
            return new TextDraft(file.Path, SourceText.From(string.Empty), new PlainTextReader());
        }
        catch (UnreadableDraftException exception)
        {
            throw Refused(file.Path, exception, services);
        }
    }

    /// <summary>What ends a command that cannot do its work on a draft.</summary>
    public static RequestException Refused(string path, UnreadableDraftException exception, IServiceProvider services)
    {
        var finding = new EngineFindings(services.GetRequiredService<IRuleCatalog>()).AtStart(exception.Rule, path, [.. exception.Arguments]);
        return new RequestException($"{path}: {finding.Message}");
    }

    private static byte[] BytesOf(InputFile file, Terminal terminal)
    {
        try
        {
            return file.IsStandardInput ? SourceTextLoader.ReadBytes(terminal.Input) : FileBytes.Read(file.FullPath);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new RequestException($"{file.Path}: this cannot be read: {FileBytes.ReasonOf(exception)}");
        }
    }
}
