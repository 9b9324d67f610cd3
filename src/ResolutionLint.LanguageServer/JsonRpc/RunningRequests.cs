using System.Collections.Concurrent;
using System.Text.Json;

namespace ResolutionLint.LanguageServer.JsonRpc;

/// <summary>The requests that are being answered, so that they can be taken back. 1 and "1" are two.</summary>
internal sealed class RunningRequests
{
    private readonly ConcurrentDictionary<string, CancellationTokenSource> sources = new(StringComparer.Ordinal);

    public CancellationToken Begin(JsonElement id, CancellationToken end)
    {
        var source = CancellationTokenSource.CreateLinkedTokenSource(end);
        sources[id.GetRawText()] = source;
        return source.Token;
    }

    public void End(JsonElement id)
    {
        if (sources.TryRemove(id.GetRawText(), out var source))
            source.Dispose();
    }

    /// <summary>Takes a request back. One that has been answered, or never came, is none of our business.</summary>
    public void Cancel(JsonElement id)
    {
        if (sources.TryGetValue(id.GetRawText(), out var source))
            CancelUnlessOver(source);
    }

    private static void CancelUnlessOver(CancellationTokenSource source)
    {
        try
        {
            source.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // It was answered in the meantime.
        }
    }
}
