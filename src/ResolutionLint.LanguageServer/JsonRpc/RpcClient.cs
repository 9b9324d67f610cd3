using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ResolutionLint.LanguageServer.JsonRpc;

/// <summary>What is said to the other side without being asked: notifications, and requests of our own.</summary>
internal sealed class RpcClient(MessageWriter writer)
{
    private readonly ConcurrentDictionary<int, TaskCompletionSource<JsonElement>> pending = new();
    private int last;

    public void Notify<TParams>(string method, TParams parameters, JsonTypeInfo<TParams> type) =>
        writer.Post(json => WriteCall(json, method, parameters, type));

    /// <summary>Asks the other side something.</summary>
    /// <returns>The result.</returns>
    /// <exception cref="RpcException">The other side answered with an error.</exception>
    public Task<JsonElement> RequestAsync<TParams>(string method, TParams parameters, JsonTypeInfo<TParams> type, CancellationToken cancellation)
    {
        var id = Interlocked.Increment(ref last);
        var answer = new TaskCompletionSource<JsonElement>(TaskCreationOptions.RunContinuationsAsynchronously);
        pending[id] = answer;
        writer.Post(json =>
        {
            json.WriteNumber("id"u8, id);
            WriteCall(json, method, parameters, type);
        });

        return answer.Task.WaitAsync(cancellation);
    }

    /// <summary>Takes an answer to one of our requests.</summary>
    public void Receive(JsonElement id, JsonElement message)
    {
        if (id.ValueKind != JsonValueKind.Number || !id.TryGetInt32(out var number) || !pending.TryRemove(number, out var answer))
            return;

        if (message.TryGetProperty("error"u8, out var error))
            answer.TrySetException(new RpcException(RpcErrorCodes.RequestFailed, error.GetRawText()));
        else
            answer.TrySetResult(message.TryGetProperty("result"u8, out var result) ? result.Clone() : default);
    }

    private static void WriteCall<TParams>(Utf8JsonWriter json, string method, TParams parameters, JsonTypeInfo<TParams> type)
    {
        json.WriteString("method"u8, method);
        json.WritePropertyName("params"u8);
        JsonSerializer.Serialize(json, parameters, type);
    }
}
