using System.Diagnostics;
using ResolutionLint.Core.Lexicons;
using ResolutionLint.LanguageServer.Capabilities;
using ResolutionLint.LanguageServer.JsonRpc;
using ResolutionLint.LanguageServer.Protocol;
using ResolutionLint.LanguageServer.Translation;
using ResolutionLint.LanguageServer.Workspace;
using ResolutionLint.Rules;

namespace ResolutionLint.LanguageServer;

/// <summary>The life of a server: from the first request to the last notification, the end of its input, or the death of who started it.</summary>
internal sealed class Server : IDisposable
{
    private enum Stage
    {
        Started,
        Initialized,
        ShutDown,
    }

    private const int Clean = 0;
    private const int Abrupt = 1;

    private readonly RpcConnection connection;
    private readonly IEnumerable<ICapability> capabilities;
    private readonly Translator translator;
    private readonly WorkspaceFolders folders;
    private readonly Settings settings;
    private readonly CancellationTokenSource end = new();
    private Stage stage;

    public Server(
        RpcConnection connection,
        RpcHandlers handlers,
        IEnumerable<ICapability> capabilities,
        Translator translator,
        WorkspaceFolders folders,
        Settings settings,
        Activity activity,
        ClientLog log)
    {
        this.connection = connection;
        this.capabilities = capabilities;
        this.translator = translator;
        this.folders = folders;
        this.settings = settings;
        connection.Admission = Admit;
        connection.Received = activity.Note;
        connection.Failed = log.Failed;
        handlers.OnRequest("initialize", ProtocolJson.Default.InitializeParams, ProtocolJson.Default.InitializeResult, Initialize);
        handlers.OnRequest("shutdown", ProtocolJson.Default.NoParams, ProtocolJson.Default.NoResult, ShutDown);
        handlers.OnNotification("exit", ProtocolJson.Default.NoParams, _ => end.Cancel());

        foreach (var capability in capabilities)
            capability.Register(handlers);
    }

    /// <summary>Serves until the end.</summary>
    /// <returns>The exit code: 0 where the client said goodbye properly.</returns>
    public async Task<int> RunAsync()
    {
        // A read from standard input cannot be taken back, so nobody waits for it once the end has come.
        await Task.WhenAny(connection.RunAsync(end.Token), Task.Delay(Timeout.Infinite, end.Token)).ConfigureAwait(false);
        return stage == Stage.ShutDown ? Clean : Abrupt;
    }

    public void Dispose() => end.Dispose();

    private RpcException? Admit(string method, bool isRequest) => (stage, method, isRequest) switch
    {
        (_, "exit", false) or (Stage.Started, "initialize", true) => null,
        (Stage.Started, _, _) => new RpcException(RpcErrorCodes.ServerNotInitialized, "The first request has to be initialize."),
        (Stage.ShutDown, _, _) => new RpcException(RpcErrorCodes.InvalidRequest, "The server was shut down."),
        (Stage.Initialized, "initialize", true) => new RpcException(RpcErrorCodes.InvalidRequest, "The server is initialized already."),
        _ => null,
    };

    private Task<InitializeResult?> Initialize(InitializeParams parameters, CancellationToken cancellation)
    {
        stage = Stage.Initialized;
        settings.Initialize(parameters.InitializationOptions);
        folders.Initialize(parameters);

        if (parameters.ProcessId is { } parent)
            _ = EndWithAsync(parent);

        // The word lists take longest to be ready, and the first draft is not there yet.
        _ = Task.Run(Preload, CancellationToken.None);

        var client = parameters.Capabilities ?? new ClientCapabilities();
        var server = new ServerCapabilities { PositionEncoding = translator.Agree(client.General?.PositionEncodings) };

        foreach (var capability in capabilities)
            capability.Announce(server, client);

        return Task.FromResult<InitializeResult?>(new InitializeResult(server, new ServerInfo("ResolutionLint", ServerVersion.Current)));
    }

    private Task<NoResult?> ShutDown(NoParams parameters, CancellationToken cancellation)
    {
        stage = Stage.ShutDown;
        return Task.FromResult<NoResult?>(null);
    }

    private async Task EndWithAsync(int parent)
    {
        try
        {
            using var process = Process.GetProcessById(parent);
            await process.WaitForExitAsync(end.Token).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException)
        {
            // It is gone already.
        }
        catch (OperationCanceledException)
        {
            return;
        }

        await end.CancelAsync().ConfigureAwait(false);
    }

    private static void Preload()
    {
        Lexicon.Default.Preload();
        BuiltInAnalyzers.Preload();
    }
}
