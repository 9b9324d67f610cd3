using System.Text;

namespace ResolutionLint.Cli;

/// <summary>Everything of the outside world that a command looks at or writes to, so that tests can stand in for it.</summary>
internal sealed class Terminal : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public Terminal(Stream input, Stream output, Stream error)
    {
        Input = input;
        Output = output;
        Out = new StreamWriter(output, Utf8, bufferSize: 16384) { NewLine = "\n" };
        Error = new StreamWriter(error, Utf8, bufferSize: 1024) { NewLine = "\n", AutoFlush = true };
    }

    public Stream Input { get; }

    /// <summary>Standard output as bytes; whoever writes to it flushes <see cref="Out"/> first.</summary>
    public Stream Output { get; }

    public TextWriter Out { get; }

    public TextWriter Error { get; }

    /// <summary>Whether colours may be written to standard output.</summary>
    public bool HasColour { get; init; }

    /// <summary>Columns of the screen; null where there is none.</summary>
    public int? Width { get; init; }

    /// <summary>Whether somebody reads standard error while the command runs.</summary>
    public bool IsWatched { get; init; }

    public string CurrentDirectory { get; init; } = Environment.CurrentDirectory;

    /// <summary>Looks up a variable of the environment; null where there is none of that name.</summary>
    public Func<string, string?> Variable { get; init; } = Environment.GetEnvironmentVariable;

    /// <summary>The day that documents without a date are measured against.</summary>
    public DateOnly Today { get; init; } = DateOnly.FromDateTime(DateTime.Now);

    /// <summary>The time that is written into what is made.</summary>
    public DateTimeOffset Now { get; init; } = DateTimeOffset.Now;

    public static Terminal OfProcess() =>
        new(Console.OpenStandardInput(), Console.OpenStandardOutput(), Console.OpenStandardError())
        {
            HasColour = !Console.IsOutputRedirected && AllowsColour(),
            IsWatched = !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb",
            Width = Console.IsOutputRedirected ? null : Console.WindowWidth,
        };

    public void Dispose()
    {
        Out.Flush();
        Error.Flush();
    }

    private static bool AllowsColour() =>
        string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
        && Environment.GetEnvironmentVariable("TERM") != "dumb";
}
