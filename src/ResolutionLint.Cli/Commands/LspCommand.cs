using System.CommandLine;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.Loader;

namespace ResolutionLint.Cli.Commands;

/// <summary><c>reslint lsp</c>: starts the language server, which lies beside the command and is loaded for this command only.</summary>
internal static class LspCommand
{
    private const string ServerFile = "reslint-language-server.dll";

    public static Command Create()
    {
        // Editors pass these out of habit; there is no other way to talk to the server.
        var standardStreams = new Option<bool>("--stdio") { Description = "Talk over standard input and output, as it always does." };
        var parent = new Option<string?>("--clientProcessId") { Description = "Taken from the client's first request instead.", Hidden = true };
        var command = new Command("lsp", "Start the language server, for editors.") { standardStreams, parent };
        command.SetAction(_ => Run(Path.Combine(AppContext.BaseDirectory, ServerFile)));
        return command;
    }

    /// <summary>Runs the entry point of a server in this process.</summary>
    /// <param name="path">The absolute path of its assembly.</param>
    /// <returns>The exit code of the server.</returns>
    /// <exception cref="RequestException">There is no such file, or it cannot be run.</exception>
    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "The server is a whole assembly beside this one; where everything is compiled into one file it is not there, and the command says so.")]
    internal static int Run(string path)
    {
        if (!File.Exists(path))
            throw new RequestException($"lsp: the language server is not installed; {ServerFile} has to lie beside reslint");

        try
        {
            return AssemblyLoadContext.Default.LoadFromAssemblyPath(path).EntryPoint?.Invoke(null, [Array.Empty<string>()]) as int?
                ?? throw new RequestException($"lsp: {path} is no language server");
        }
        catch (BadImageFormatException exception)
        {
            throw new RequestException($"lsp: {path} cannot be run: {exception.Message}");
        }
        catch (TargetInvocationException exception) when (exception.InnerException is not null)
        {
            throw new RequestException($"lsp: the language server failed: {exception.InnerException.Message}");
        }
    }
}
