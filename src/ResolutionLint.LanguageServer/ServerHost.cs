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
    public static async Task<int> RunAsync(Stream input, Stream output, Func<DateOnly> today)
    {
        var writer = new MessageWriter(output);
        var services = Composition.Create(input, writer, today);

        await using (services.ConfigureAwait(false))
        {
            var exitCode = await services.GetRequiredService<Server>().RunAsync().ConfigureAwait(false);

            // What is left to say is said, unless nobody listens.
            await Task.WhenAny(writer.CloseAsync(), Task.Delay(LastWords)).ConfigureAwait(false);
            return exitCode;
        }
    }
}
