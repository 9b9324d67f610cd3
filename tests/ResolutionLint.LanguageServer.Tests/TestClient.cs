using System.Collections.Concurrent;
using System.IO.Pipelines;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using ResolutionLint.LanguageServer.JsonRpc;

namespace ResolutionLint.LanguageServer.Tests;

/// <summary>A client that talks to a server over two streams, and keeps what it is told.</summary>
internal sealed class TestClient : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Stream toServer;
    private readonly Task reading;
    private readonly Channel<JsonObject> notifications = Channel.CreateUnbounded<JsonObject>();
    private readonly Dictionary<int, TaskCompletionSource<JsonObject>> pending = [];
    private readonly ConcurrentDictionary<string, string> parametersOf = new(StringComparer.Ordinal);
    private int last;

    public TestClient(Stream toServer, Stream fromServer, Task<int> server)
    {
        this.toServer = toServer;
        Server = server;
        reading = Task.Run(() => ReadAsync(new MessageReader(fromServer)));
    }

    /// <summary>The exit code of the server, once it has ended.</summary>
    public Task<int> Server { get; }

    /// <summary>The requests that the server has made, in order.</summary>
    public List<string> Asked { get; } = [];

    /// <summary>The parameters of the last request of a method, as JSON.</summary>
    public string AskedWith(string method) => parametersOf[method];

    /// <summary>The results that the server gets, as JSON, by the method that it asks; null for the rest.</summary>
    public ConcurrentDictionary<string, string> Answers { get; } = new(StringComparer.Ordinal);

    /// <summary>A server in this process, and a client of it.</summary>
    public static TestClient Start()
    {
        var up = new Pipe();
        var down = new Pipe();
        var server = Task.Run(async () =>
        {
            var code = await ServerHost.RunAsync(up.Reader.AsStream(), down.Writer.AsStream(), () => new DateOnly(2026, 11, 20));
            await down.Writer.CompleteAsync();
            return code;
        });
        return new TestClient(up.Writer.AsStream(), down.Reader.AsStream(), server);
    }

    /// <summary>A server that has been initialized.</summary>
    /// <param name="capabilities">What the client can do, as JSON.</param>
    /// <param name="root">The folder that it works in; null for none.</param>
    /// <param name="options">Settings, as JSON.</param>
    public static async Task<TestClient> StartInitialized(string capabilities = "{}", string? root = null, string options = "{}")
    {
        var client = Start();
        await client.Initialize(capabilities, root, options);
        return client;
    }

    public async Task<JsonNode> Initialize(string capabilities = "{}", string? root = null, string options = "{}")
    {
        var result = await Result("initialize", new JsonObject
        {
            ["processId"] = null,
            ["capabilities"] = JsonNode.Parse(capabilities),
            ["initializationOptions"] = JsonNode.Parse(options),
            ["workspaceFolders"] = root is null ? null : new JsonArray(new JsonObject { ["uri"] = new Uri(root).AbsoluteUri, ["name"] = "drafts" }),
        });
        await Notify("initialized", new JsonObject());
        return result!;
    }

    public Task Notify(string method, JsonNode? parameters) =>
        Send(new JsonObject { ["jsonrpc"] = "2.0", ["method"] = method, ["params"] = parameters });

    /// <summary>Asks, and gives the whole answer.</summary>
    public async Task<JsonObject> Ask(string method, JsonNode? parameters)
    {
        var (_, answer) = await Begin(method, parameters);
        return await answer.WaitAsync(Patience);
    }

    /// <summary>Asks, and gives the result.</summary>
    public async Task<JsonNode?> Result(string method, JsonNode? parameters)
    {
        var answer = await Ask(method, parameters);
        Assert.True(answer["error"] is null, answer.ToJsonString());
        return answer["result"];
    }

    /// <summary>Asks, and gives the code of the error.</summary>
    public async Task<int?> ErrorCode(string method, JsonNode? parameters) => (int?)(await Ask(method, parameters))["error"]?["code"];

    public async Task<(int Id, Task<JsonObject> Answer)> Begin(string method, JsonNode? parameters)
    {
        var id = ++last;
        var answer = new TaskCompletionSource<JsonObject>(TaskCreationOptions.RunContinuationsAsynchronously);

        lock (pending)
            pending[id] = answer;

        await Send(new JsonObject { ["jsonrpc"] = "2.0", ["id"] = id, ["method"] = method, ["params"] = parameters });
        return (id, answer.Task);
    }

    /// <summary>The next notification of a method that fits; those before it are let go.</summary>
    public async Task<JsonNode> Next(string method, Func<JsonNode, bool>? fits = null)
    {
        using var late = new CancellationTokenSource(Patience);

        while (true)
        {
            var message = await notifications.Reader.ReadAsync(late.Token);

            if ((string?)message["method"] == method && message["params"] is { } parameters && (fits is null || fits(parameters)))
                return parameters;
        }
    }

    /// <summary>The next findings of a document, of a version if one is asked for.</summary>
    public async Task<JsonArray> Published(string uri, int? version = null) =>
        (await Next("textDocument/publishDiagnostics", found => (string?)found["uri"] == uri && (version is null || (int?)found["version"] == version)))["diagnostics"]!.AsArray();

    /// <summary>Whether nothing was told up to now. The server is asked something first, so that what it has to say is there.</summary>
    public bool HasNews => notifications.Reader.Count > 0;

    public async Task Open(string uri, string text, string language = "plaintext") => await Notify("textDocument/didOpen", new JsonObject
    {
        ["textDocument"] = new JsonObject { ["uri"] = uri, ["languageId"] = language, ["version"] = 1, ["text"] = text },
    });

    public async Task Change(string uri, int version, params JsonObject[] changes) => await Notify("textDocument/didChange", new JsonObject
    {
        ["textDocument"] = new JsonObject { ["uri"] = uri, ["version"] = version },
        ["contentChanges"] = new JsonArray([.. changes]),
    });

    public async Task SendRaw(string text, Encoding? encoding = null)
    {
        await toServer.WriteAsync((encoding ?? Encoding.UTF8).GetBytes(text));
        await toServer.FlushAsync();
    }

    public async Task SendBody(string body, Encoding? encoding = null) =>
        await SendRaw($"Content-Length: {(encoding ?? Encoding.UTF8).GetByteCount(body)}\r\n\r\n{body}", encoding);

    /// <summary>The next message without the id of one of our requests: the answer to something malformed.</summary>
    public async Task<JsonObject> NextAnswerToNobody()
    {
        using var late = new CancellationTokenSource(Patience);

        while (true)
        {
            var message = await notifications.Reader.ReadAsync(late.Token);

            if (message["method"] is null)
                return message;
        }
    }

    /// <summary>Ends the input of the server.</summary>
    public void HangUp() => toServer.Dispose();

    public async ValueTask DisposeAsync()
    {
        HangUp();
        await Server.WaitAsync(Patience);
        await reading.WaitAsync(Patience);
    }

    private async Task Send(JsonObject message) => await SendBody(message.ToJsonString());

    private async Task ReadAsync(MessageReader reader)
    {
        while (await reader.ReadAsync(CancellationToken.None) is { } bytes)
        {
            var message = JsonNode.Parse(bytes)!.AsObject();

            if (message["method"] is { } method && message["id"] is { } asked)
            {
                Asked.Add((string)method!);
                parametersOf[(string)method!] = message["params"]?.ToJsonString() ?? string.Empty;
                await Send(new JsonObject { ["jsonrpc"] = "2.0", ["id"] = asked.DeepClone(), ["result"] = JsonNode.Parse(Answers.GetValueOrDefault((string)method!, "null")) });
            }
            else if (message["method"] is null && message["id"] is JsonValue id && id.TryGetValue<int>(out var number) && TakePending(number) is { } answer)
            {
                answer.SetResult(message);
            }
            else
            {
                notifications.Writer.TryWrite(message);
            }
        }
    }

    private TaskCompletionSource<JsonObject>? TakePending(int id)
    {
        lock (pending)
            return pending.Remove(id, out var answer) ? answer : null;
    }
}
