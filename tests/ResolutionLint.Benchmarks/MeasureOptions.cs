using System.Globalization;

namespace ResolutionLint.Benchmarks;

/// <summary>What is measured, and on what.</summary>
internal sealed record MeasureOptions
{
    private const string Usage = """
        dotnet run -c Release --project tests/ResolutionLint.Benchmarks -- [WHAT...] [--NAME VALUE...]

        WHAT: start engine process push pull memory folder same; without any, all of them
        --paragraphs N   of the draft that is typed in (500)
        --edits N        keystrokes whose findings are waited for (1000)
        --read N         milliseconds between the first findings and the first keystroke (0)
        --pause N        milliseconds between findings and the next keystroke (0)
        --starts N       servers that are started (10)
        --strokes N      keystrokes after which memory is looked at (10000)
        --drafts N       generated drafts of a folder (1000)
        --folder PATH    a folder of drafts, instead of a generated one; nothing in it is changed
        --server PATH    the server, instead of the built one: a .dll, or a program
        --seed N         of everything that is generated (1)
        """;

    public IReadOnlyList<string> What { get; private init; } = [];

    public int Paragraphs { get; private init; } = 500;

    public int Edits { get; private init; } = 1000;

    public TimeSpan Reading { get; private init; }

    public TimeSpan Pause { get; private init; }

    public int Starts { get; private init; } = 10;

    public int Strokes { get; private init; } = 10_000;

    public int Drafts { get; private init; } = 1000;

    public int Seed { get; private init; } = 1;

    public string? Folder { get; private init; }

    public string Server { get; private init; } = Built("ResolutionLint.LanguageServer", "reslint-language-server.dll");

    public static string CommandLine => Built("ResolutionLint.Cli", "reslint.dll");

    public bool Wants(string name) => What.Count == 0 || What.Contains(name);

    /// <summary>What the arguments say; null where they cannot be followed, which has been said.</summary>
    public static MeasureOptions? Parse(string[] args)
    {
        var options = new MeasureOptions();

        for (var i = 0; i < args.Length; i++)
        {
            var next = args[i].StartsWith("--", StringComparison.Ordinal) && i + 1 < args.Length ? options.With(args[i], args[++i])
                : args[i] is "start" or "engine" or "process" or "push" or "pull" or "memory" or "folder" or "same" ? options with { What = [.. options.What, args[i]] }
                : null;

            if (next is null)
            {
                Console.Error.WriteLine(Usage);
                return null;
            }

            options = next;
        }

        return options;
    }

    private MeasureOptions? With(string name, string value) => name switch
    {
        "--folder" => this with { Folder = Path.GetFullPath(value) },
        "--server" => this with { Server = Path.GetFullPath(value) },
        _ => int.TryParse(value, CultureInfo.InvariantCulture, out var number) && number > 0 ? With(name, number) : null,
    };

    private MeasureOptions? With(string name, int number) => name switch
    {
        "--paragraphs" => this with { Paragraphs = Math.Max(10, number) },
        "--edits" => this with { Edits = number },
        "--read" => this with { Reading = TimeSpan.FromMilliseconds(number) },
        "--pause" => this with { Pause = TimeSpan.FromMilliseconds(number) },
        "--starts" => this with { Starts = number },
        "--strokes" => this with { Strokes = number },
        "--drafts" => this with { Drafts = number },
        "--seed" => this with { Seed = number },
        _ => null,
    };

    /// <summary>A file of another project, built as this program was.</summary>
    private static string Built(string project, string file) => Path.GetFullPath(
        Path.Combine(AppContext.BaseDirectory, "..", "..", project, Path.GetFileName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory)), file));
}
