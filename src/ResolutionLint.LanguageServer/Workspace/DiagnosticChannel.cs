using ResolutionLint.LanguageServer.Protocol;

namespace ResolutionLint.LanguageServer.Workspace;

/// <summary>Which way findings go. A client that asks for them itself would show twice what it is sent besides.</summary>
internal sealed class DiagnosticChannel(Settings settings)
{
    /// <summary>Whether the client asks.</summary>
    public bool IsPulled { get; private set; }

    /// <summary>Whether the client can be told to ask again.</summary>
    public bool CanRefresh { get; private set; }

    public void Initialize(ClientCapabilities client)
    {
        IsPulled = settings.Current.Diagnostics switch
        {
            "push" => false,
            "pull" => true,
            _ => client.TextDocument?.Diagnostic is not null,
        };
        CanRefresh = client.Workspace?.Diagnostics?.RefreshSupport ?? false;
    }
}
