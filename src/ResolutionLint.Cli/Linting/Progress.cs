using System.Globalization;

namespace ResolutionLint.Cli.Linting;

/// <summary>Tells on a terminal how far a long run has come. A run of less than a second says nothing.</summary>
internal sealed class Progress : IDisposable
{
    /// <summary>How long a run says nothing.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(200);

    private readonly TextWriter screen;
    private readonly int total;
    private readonly Timer timer;
    private readonly Lock writing = new();
    private int done;
    private int width;
    private bool isOver;

    private Progress(TextWriter screen, int total, TimeSpan patience)
    {
        this.screen = screen;
        this.total = total;
        timer = new Timer(_ => Show(), state: null, patience, Pace);
    }

    /// <summary>Starts to count.</summary>
    /// <returns>The counter; null where nobody watches.</returns>
    public static Progress? Start(Terminal terminal, int total, TimeSpan patience) =>
        terminal.IsWatched && total > 1 ? new Progress(terminal.Error, total, patience) : null;

    /// <summary>One more file is done.</summary>
    public void Advance() => Interlocked.Increment(ref done);

    /// <summary>Takes the line away again.</summary>
    public void Dispose()
    {
        timer.Dispose();

        lock (writing)
        {
            isOver = true;

            if (width > 0)
                screen.Write($"\r{new string(' ', width)}\r");
        }
    }

    private void Show()
    {
        lock (writing)
        {
            // The timer may have fired while the run ended.
            if (isOver)
                return;

            var line = string.Create(CultureInfo.InvariantCulture, $"{done} of {total} files");
            screen.Write('\r' + line);
            width = line.Length;
        }
    }
}
