using System.Text;

namespace ResolutionLint.Cli.Tests;

/// <summary>A folder of its own for one test, and the command run in it with streams in memory.</summary>
internal sealed class Workspace : IDisposable
{
    public const string Clean = SampleDraft.Clean;

    /// <summary>A semicolon ends the preambular paragraph.</summary>
    public const string Flawed = SampleDraft.Flawed;

    public string Root { get; } = Directory.CreateTempSubdirectory("reslint-").FullName;

    /// <summary>The environment of the command, which knows nothing of that of the tests.</summary>
    public Dictionary<string, string> Variables { get; } = new(StringComparer.Ordinal);

    public string At(string path) => Path.Combine(Root, path);

    public Workspace With(string path, string text) => With(path, Encoding.UTF8.GetBytes(text));

    public Workspace With(string path, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        File.WriteAllBytes(At(path), bytes);
        return this;
    }

    public Workspace WithProgram(string path, string script)
    {
        With(path, script);

        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(At(path), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

        return this;
    }

    public string Read(string path) => File.ReadAllText(At(path));

    public Outcome Run(params string[] args) => RunWith(input: [], args);

    public Outcome RunWith(byte[] input, params string[] args) => RunIn(Root, input, args);

    /// <summary>Runs the command in a folder of the workspace.</summary>
    public Outcome RunIn(string folder, params string[] args) => RunIn(At(folder), input: [], args);

    private Outcome RunIn(string folder, byte[] input, string[] args)
    {
        using var standardInput = new MemoryStream(input);
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        int exitCode;

        using (var terminal = new Terminal(standardInput, output, error)
        {
            CurrentDirectory = folder,
            Today = new DateOnly(2026, 11, 20),
            Variable = name => Variables.GetValueOrDefault(name),
        })
        {
            exitCode = Application.Run(args, terminal);
        }

        return new Outcome(exitCode, output.ToArray(), Encoding.UTF8.GetString(error.ToArray()));
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
