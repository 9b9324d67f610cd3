using ResolutionLint.LanguageServer.Protocol;

namespace ResolutionLint.LanguageServer.Workspace;

/// <summary>What more than one part of the server wants to know of the client.</summary>
internal sealed class ClientAbilities
{
    /// <summary>Whether proposals may have places to fill in.</summary>
    public bool HasSnippets { get; private set; }

    public void Initialize(ClientCapabilities client) => HasSnippets = client.TextDocument?.Completion?.CompletionItem?.SnippetSupport ?? false;
}
