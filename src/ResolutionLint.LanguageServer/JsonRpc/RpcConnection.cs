using System.Text.Json;
using System.Text.Unicode;

namespace ResolutionLint.LanguageServer.JsonRpc;

/// <summary>Reads messages until the stream ends or somebody stops it, and has each of them answered. It knows nothing of what is said.</summary>
internal sealed class RpcConnection(Stream input, MessageWriter writer, RpcClient client, RpcHandlers handlers)
{
    private const string CancelMethod = "$/cancelRequest";

    private readonly MessageReader reader = new(input);
    private readonly RunningRequests running = new();

    /// <summary>Says what is wrong with the time at which a message comes; null where nothing is. The flag tells requests from notifications.</summary>
    public Func<string, bool, RpcException?> Admission { get; set; } = (_, _) => null;

    /// <summary>Is told of every message.</summary>
    public Action Received { get; set; } = () => { };

    /// <summary>Is told what failed for a reason that lies on this side.</summary>
    public Action<string, Exception> Failed { get; set; } = (_, _) => { };

    /// <summary>Reads and answers. What is still being answered at the end is taken back.</summary>
    /// <param name="end">Ends it.</param>
    public async Task RunAsync(CancellationToken end)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(end);

        try
        {
            while (!end.IsCancellationRequested && await ReadAsync(over.Token).ConfigureAwait(false))
            {
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or IOException or ObjectDisposedException)
        {
            // Nothing more comes.
        }

        await over.CancelAsync().ConfigureAwait(false);
    }

    private async ValueTask<bool> ReadAsync(CancellationToken end)
    {
        try
        {
            if (await reader.ReadAsync(end).ConfigureAwait(false) is not { } bytes)
                return false;

            Received();
            Receive(bytes, end);
        }
        catch (RpcException exception)
        {
            Refuse(default, exception);
        }

        return true;
    }

    private void Receive(byte[] bytes, CancellationToken end)
    {
        JsonElement message;

        // Found here, since strings are not looked at before they are used.
        if (!Utf8.IsValid(bytes))
            throw new RpcException(RpcErrorCodes.ParseError, "The message is not in UTF-8.");

        try
        {
            SurrogateMender.Mend(bytes);
            message = JsonElement.Parse(bytes);
        }
        catch (JsonException exception)
        {
            throw new RpcException(RpcErrorCodes.ParseError, exception.Message);
        }

        if (message.ValueKind != JsonValueKind.Object)
            throw new RpcException(RpcErrorCodes.InvalidRequest, "A message is one object.");

        var hasId = message.TryGetProperty("id"u8, out var id);
        var parameters = message.TryGetProperty("params"u8, out var given) ? given : default;

        if (message.TryGetProperty("method"u8, out var method) && method.ValueKind == JsonValueKind.String)
            Call(method.GetString()!, hasId ? id : null, parameters, end);
        else if (hasId && (message.TryGetProperty("result"u8, out _) || message.TryGetProperty("error"u8, out _)))
            client.Receive(id, message);
        else
            Refuse(hasId ? id : default, new RpcException(RpcErrorCodes.InvalidRequest, "The message has no method."));
    }

    private void Call(string method, JsonElement? id, JsonElement parameters, CancellationToken end)
    {
        if (id is { } request)
            _ = AnswerAsync(request, method, parameters, end);
        else
            Follow(method, parameters);
    }

    private void Follow(string method, JsonElement parameters)
    {
        try
        {
            if (method == CancelMethod)
                running.Cancel(parameters.GetProperty("id"u8));
            else if (Admission(method, false) is null)
                handlers.Follow(method, parameters);
        }
#pragma warning disable CA1031 // nobody waits for an answer, and the next message may be well
        catch (Exception exception)
#pragma warning restore CA1031
        {
            Failed(method, exception);
        }
    }

    private async Task AnswerAsync(JsonElement id, string method, JsonElement parameters, CancellationToken end)
    {
        var cancellation = running.Begin(id, end);

        try
        {
            if (Admission(method, true) is { } refusal)
                throw refusal;

            var writeResult = await handlers.AnswerAsync(method, parameters, cancellation).ConfigureAwait(false);
            writer.Post(json =>
            {
                WriteId(json, id);
                json.WritePropertyName("result"u8);
                writeResult(json);
            });
        }
        catch (RpcException exception)
        {
            Refuse(id, exception);
        }
        catch (OperationCanceledException)
        {
            Refuse(id, new RpcException(RpcErrorCodes.RequestCancelled, "The request was cancelled."));
        }
#pragma warning disable CA1031 // one request that fails must not take the server with it
        catch (Exception exception)
#pragma warning restore CA1031
        {
            Failed(method, exception);
            Refuse(id, new RpcException(RpcErrorCodes.InternalError, $"{exception.GetType().Name}: {exception.Message}"));
        }
        finally
        {
            running.End(id);
        }
    }

    private void Refuse(JsonElement id, RpcException exception) => writer.Post(json =>
    {
        WriteId(json, id);
        json.WriteStartObject("error"u8);
        json.WriteNumber("code"u8, exception.Code);
        json.WriteString("message"u8, exception.Message);
        json.WriteEndObject();
    });

    private static void WriteId(Utf8JsonWriter json, JsonElement id)
    {
        json.WritePropertyName("id"u8);

        if (id.ValueKind is JsonValueKind.Number or JsonValueKind.String)
            id.WriteTo(json);
        else
            json.WriteNullValue();
    }
}
