using Microsoft.Extensions.DependencyInjection;
using ResolutionLint.LanguageServer.JsonRpc;

namespace ResolutionLint.LanguageServer;

/// <summary>Runs a server over two streams.</summary>
internal static class ServerHost
{
    private static readonly TimeSpan LastWords = TimeSpan.FromSeconds(2);

    /// <summary>Serves until the client says goodbye, the input ends, or who started the server dies.</summary>
    /// <param name="input">What the client says.</param>
    /// <param name="output">What it is told.</param>
    /// <param name="today">The day that drafts without a date are measured against.</param>
    /// <returns>The exit code.</returns>
    public static Task<int> RunAsync(Stream input, Stream output, Func<DateOnly> today) =>
        RunAsync(input, output, today, (_, _) => Task.CompletedTask);

    /// <summary>Serves, and does something else while there is nothing to serve.</summary>
    /// <param name="input">What the client says.</param>
    /// <param name="output">What it is told.</param>
    /// <param name="today">The day that drafts without a date are measured against.</param>
    /// <param name="meanwhile">What is done besides, and stopped at the end; it is told what the server does.</param>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(Stream input, Stream output, Func<DateOnly> today, Func<Activity, CancellationToken, Task> meanwhile)
    {
        using var end = new CancellationTokenSource();
        var writer = new MessageWriter(output);
        var services = Composition.Create(input, writer, today);

        await using (services.ConfigureAwait(false))
        {
            var besides = meanwhile(services.GetRequiredService<Activity>(), end.Token);
            var exitCode = await services.GetRequiredService<Server>().RunAsync().ConfigureAwait(false);
            await end.CancelAsync().ConfigureAwait(false);

            // What is left to say is said, unless nobody listens.
            await Task.WhenAny(Task.WhenAll(writer.CloseAsync(), besides), Task.Delay(LastWords)).ConfigureAwait(false);
            return exitCode;
        }
    }
}
