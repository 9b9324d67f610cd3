namespace ResolutionLint.LanguageServer;

/// <summary>Whether somebody waits for the server, so that what nobody waits for can keep out of the way.</summary>
internal sealed class Activity
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(50);

    private long lastMessage = long.MaxValue;
    private int running;

    /// <summary>A message has come.</summary>
    public void Note() => Volatile.Write(ref lastMessage, Environment.TickCount64);

    /// <summary>Does work that somebody waits for.</summary>
    public T Run<T>(Func<T> work)
    {
        Interlocked.Increment(ref running);

        try
        {
            return work();
        }
        finally
        {
            Interlocked.Decrement(ref running);
        }
    }

    /// <summary>Waits until nothing is worked on, and no message has come for a while. Before the first message nothing counts as quiet.</summary>
    /// <exception cref="OperationCanceledException">The end came first.</exception>
    public async Task WhenQuietAsync(TimeSpan quiet, CancellationToken end)
    {
        end.ThrowIfCancellationRequested();

        while (Volatile.Read(ref running) > 0 || Environment.TickCount64 - Volatile.Read(ref lastMessage) < quiet.TotalMilliseconds)
            await Task.Delay(Look, end).ConfigureAwait(false);
    }
}
