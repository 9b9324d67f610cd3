using ResolutionLint.LanguageServer.Capabilities.Proposals;
using ResolutionLint.LanguageServer.JsonRpc;
using ResolutionLint.LanguageServer.Protocol;
using ResolutionLint.LanguageServer.Workspace;

namespace ResolutionLint.LanguageServer.Capabilities;

/// <summary>Proposes what can be written next.</summary>
internal sealed class Completion(DocumentRequests requests, IEnumerable<IProposalSource> sources, ClientAbilities abilities) : ICapability
{
    public void Register(RpcHandlers handlers) => handlers.OnRequest(
        "textDocument/completion", ProtocolJson.Default.DocumentPositionParams, ProtocolJson.Default.CompletionListResult,
        (asked, cancellation) => requests.AnswerAsync(asked.TextDocument.Uri, (document, _) => Propose(document, document.ToOffset(asked.Position)), cancellation));

    public void Announce(ServerCapabilities server, ClientCapabilities client)
    {
        abilities.Initialize(client);
        server.CompletionProvider = new CompletionOptions(TriggerCharacters: [" "], ResolveProvider: false);
    }

    /// <summary>Names are proposed by what has been typed, so the next letter may bring others.</summary>
    private CompletionListResult Propose(AnalyzedDocument document, int offset) =>
        new(IsIncomplete: true, [.. sources.SelectMany(source => source.Propose(document, offset))]);
}
