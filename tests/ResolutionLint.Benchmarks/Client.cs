using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using ResolutionLint.LanguageServer.JsonRpc;

namespace ResolutionLint.Benchmarks;

/// <summary>A client that knows to the microsecond when a message has come. What it makes of the message comes after that.</summary>
internal sealed class Client
{
    private readonly Stream toServer;
    private readonly Channel<(long Now, byte[] Bytes)> arrived = Channel.CreateUnbounded<(long, byte[])>();
    private readonly ConcurrentDictionary<int, TaskCompletionSource<Arrival>> asked = new();
    private readonly ConcurrentDictionary<(string Uri, int Version), TaskCompletionSource<Arrival>> published = new();
    private int last;

    public Client(Stream toServer, Stream fromServer)
    {
        this.toServer = toServer;
        _ = Task.Run(() => ReadAsync(new MessageReader(fromServer)));
        _ = Task.Run(ReceiveAsync);
    }

    /// <summary>Is told of every notification of progress.</summary>
    public Action<JsonNode> Progress { get; set; } = _ => { };

    public async Task Initialize(bool pulls, string? folder = null)
    {
        await Ask("initialize", new JsonObject
        {
            ["processId"] = Environment.ProcessId,
            ["capabilities"] = new JsonObject { ["textDocument"] = pulls ? new JsonObject { ["diagnostic"] = new JsonObject() } : new JsonObject() },
            ["workspaceFolders"] = folder is null ? null : new JsonArray(new JsonObject { ["uri"] = new Uri(folder).AbsoluteUri, ["name"] = "drafts" }),
        });
        await Notify("initialized", new JsonObject());
    }

    public Task Open(string uri, string text) => Notify("textDocument/didOpen", new JsonObject
    {
        ["textDocument"] = new JsonObject { ["uri"] = uri, ["languageId"] = "plaintext", ["version"] = 1, ["text"] = text },
    });

    public Task Change(string uri, int version, JsonNode change) => Notify("textDocument/didChange", new JsonObject
    {
        ["textDocument"] = new JsonObject { ["uri"] = uri, ["version"] = version },
        ["contentChanges"] = new JsonArray(change),
    });

    /// <summary>The findings of a version, when the server sends them.</summary>
    public Task<Arrival> Published(string uri, int version) =>
        published.GetOrAdd((uri, version), _ => new TaskCompletionSource<Arrival>(TaskCreationOptions.RunContinuationsAsynchronously)).Task;

    public async Task<Arrival> Ask(string method, JsonNode? parameters)
    {
        var id = Interlocked.Increment(ref last);
        var answer = asked[id] = new TaskCompletionSource<Arrival>(TaskCreationOptions.RunContinuationsAsynchronously);
        await Send(new JsonObject { ["jsonrpc"] = "2.0", ["id"] = id, ["method"] = method, ["params"] = parameters });
        return await answer.Task;
    }

    public Task Notify(string method, JsonNode? parameters) => Send(new JsonObject { ["jsonrpc"] = "2.0", ["method"] = method, ["params"] = parameters });

    private async Task Send(JsonObject message)
    {
        var body = Encoding.UTF8.GetBytes(message.ToJsonString());

        // In one piece: two writes would be two wake-ups of the server.
        await toServer.WriteAsync((byte[])[.. Encoding.ASCII.GetBytes($"Content-Length: {body.Length}\r\n\r\n"), .. body]);
        await toServer.FlushAsync();
    }

    private async Task ReadAsync(MessageReader reader)
    {
        while (await reader.ReadAsync(CancellationToken.None) is { } bytes)
            arrived.Writer.TryWrite((Stopwatch.GetTimestamp(), bytes));
    }

    // Apart from reading, so that a long message does not make the next one late.
    private async Task ReceiveAsync()
    {
        await foreach (var (now, bytes) in arrived.Reader.ReadAllAsync())
            Receive(JsonNode.Parse(bytes)!, now);
    }

    private void Receive(JsonNode message, long now)
    {
        switch ((string?)message["method"])
        {
            case null:
                if (asked.TryRemove((int)message["id"]!, out var answer))
                    answer.SetResult(new Arrival(now, message));
                break;

            case "textDocument/publishDiagnostics" when message["params"]!["version"] is { } version:
                var key = ((string)message["params"]!["uri"]!, (int)version);
                published.GetOrAdd(key, _ => new TaskCompletionSource<Arrival>(TaskCreationOptions.RunContinuationsAsynchronously)).TrySetResult(new Arrival(now, message));
                published.TryRemove(key, out _);
                break;

            case "$/progress":
                Progress(message["params"]!);
                break;

            case "window/logMessage":
                Console.Error.WriteLine((string?)message["params"]!["message"]);
                break;

            default:
                if (message["id"] is { } id)
                    _ = Send(new JsonObject { ["jsonrpc"] = "2.0", ["id"] = id.DeepClone(), ["result"] = null });
                break;
        }
    }

    /// <summary>A message and when it came.</summary>
    internal sealed record Arrival(long At, JsonNode Message);
}
