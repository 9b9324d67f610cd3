using System.Globalization;
using System.Text.Json;
using ResolutionLint.LanguageServer.JsonRpc;
using ResolutionLint.LanguageServer.Protocol;

namespace ResolutionLint.LanguageServer.Capabilities;

/// <summary>Tells the client how far a long piece of work has come, where there is a token to tell it by.</summary>
internal sealed class WorkProgress(RpcClient client, JsonElement? token, string title)
{
    /// <summary>How long a client may take to say that it shows progress; work does not wait longer.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private static int last;

    public void Begin() => Send(new WorkDone("begin") { Title = title, Percentage = 0 });

    public void Report(int done, int all) => Send(new WorkDone("report")
    {
        Message = string.Create(CultureInfo.InvariantCulture, $"{done} of {all}"),
        Percentage = done * 100 / all,
    });

    public void End() => Send(new WorkDone("end"));

    /// <summary>Makes a token of our own, for a client that gave none.</summary>
    /// <returns>Null where the client does not take it.</returns>
    public static async Task<JsonElement?> CreateTokenAsync(RpcClient client, CancellationToken cancellation)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"resolutionlint-{Interlocked.Increment(ref last)}");
        var token = JsonSerializer.SerializeToElement(name, ProtocolJson.Default.String);

        try
        {
            await client.RequestAsync("window/workDoneProgress/create", new WorkDoneCreateParams(token), ProtocolJson.Default.WorkDoneCreateParams, cancellation)
                .WaitAsync(Patience, cancellation).ConfigureAwait(false);
            return token;
        }
        catch (Exception exception) when (exception is RpcException or TimeoutException)
        {
            return null;
        }
    }

    private void Send(WorkDone value)
    {
        if (token is { } wanted)
            client.Notify("$/progress", new WorkDoneParams(wanted, value), ProtocolJson.Default.WorkDoneParams);
    }
}
