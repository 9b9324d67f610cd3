using ResolutionLint.LanguageServer.JsonRpc;
using ResolutionLint.LanguageServer.Protocol;

namespace ResolutionLint.LanguageServer.Workspace;

/// <summary>Which way findings go. A client that asks for them itself would show twice what it is sent besides.</summary>
internal sealed class DiagnosticChannel
{
    private readonly Settings settings;
    private readonly RpcClient client;
    private bool canRefresh;

    public DiagnosticChannel(Settings settings, WorkspaceConfiguration configuration, RpcClient client)
    {
        this.settings = settings;
        this.client = client;
        configuration.Changed += Refresh;
    }

    /// <summary>Whether the client asks.</summary>
    public bool IsPulled { get; private set; }

    public void Initialize(ClientCapabilities capabilities)
    {
        IsPulled = settings.Current.Diagnostics switch
        {
            "push" => false,
            "pull" => true,
            _ => capabilities.TextDocument?.Diagnostic is not null,
        };
        canRefresh = capabilities.Workspace?.Diagnostics?.RefreshSupport ?? false;
    }

    /// <summary>Tells a client that asks to ask again, where it can be told.</summary>
    public void Refresh()
    {
        if (IsPulled && canRefresh)
            _ = client.RequestAsync("workspace/diagnostic/refresh", new NoParams(), ProtocolJson.Default.NoParams, CancellationToken.None);
    }
}
