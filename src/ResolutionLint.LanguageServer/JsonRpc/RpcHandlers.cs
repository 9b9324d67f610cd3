using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ResolutionLint.LanguageServer.JsonRpc;

/// <summary>Who answers which method. Handlers are called one after the other, in the order of the messages, up to their first wait.</summary>
internal sealed class RpcHandlers
{
    private readonly Dictionary<string, Func<JsonElement, CancellationToken, Task<Action<Utf8JsonWriter>>>> requests = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Action<JsonElement>> notifications = new(StringComparer.Ordinal);

    /// <summary>Answers a request.</summary>
    /// <param name="method">The method.</param>
    /// <param name="parameters">How its parameters are read.</param>
    /// <param name="result">How its result is written.</param>
    /// <param name="handle">Gives the result; null is written as null.</param>
    public void OnRequest<TParams, TResult>(
        string method, JsonTypeInfo<TParams> parameters, JsonTypeInfo<TResult> result, Func<TParams, CancellationToken, Task<TResult?>> handle)
        where TResult : class =>
        requests.Add(method, async (element, cancellation) =>
        {
            var value = await handle(Read(element, parameters), cancellation).ConfigureAwait(false);
            return json => Write(json, value, result);
        });

    /// <summary>Follows a notification, after those that follow it already.</summary>
    public void OnNotification<TParams>(string method, JsonTypeInfo<TParams> parameters, Action<TParams> handle) =>
        notifications[method] = notifications.GetValueOrDefault(method) + (element => handle(Read(element, parameters)));

    /// <summary>Answers a request.</summary>
    /// <returns>What writes the result.</returns>
    /// <exception cref="RpcException">Nobody answers the method, or the answer is an error.</exception>
    public Task<Action<Utf8JsonWriter>> AnswerAsync(string method, JsonElement parameters, CancellationToken cancellation) =>
        requests.TryGetValue(method, out var handle)
            ? handle(parameters, cancellation)
            : throw new RpcException(RpcErrorCodes.MethodNotFound, $"There is no method {method}.");

    /// <summary>Follows a notification; one that nobody knows is passed over.</summary>
    public void Follow(string method, JsonElement parameters)
    {
        if (notifications.TryGetValue(method, out var handle))
            handle(parameters);
    }

    private static void Write<TResult>(Utf8JsonWriter json, TResult? value, JsonTypeInfo<TResult> result)
        where TResult : class
    {
        if (value is null)
            json.WriteNullValue();
        else
            JsonSerializer.Serialize(json, value, result);
    }

    private static TParams Read<TParams>(JsonElement element, JsonTypeInfo<TParams> parameters)
    {
        try
        {
            if (element.ValueKind == JsonValueKind.Undefined)
                return JsonSerializer.Deserialize("{}"u8, parameters)!;

            return element.Deserialize(parameters) ?? JsonSerializer.Deserialize("{}"u8, parameters)!;
        }
        catch (JsonException exception)
        {
            throw new RpcException(RpcErrorCodes.InvalidParams, exception.Message);
        }
    }
}
