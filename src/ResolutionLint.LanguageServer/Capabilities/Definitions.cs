using ResolutionLint.Core.Semantics;
using ResolutionLint.LanguageServer.JsonRpc;
using ResolutionLint.LanguageServer.Protocol;
using ResolutionLint.LanguageServer.Workspace;

namespace ResolutionLint.LanguageServer.Capabilities;

/// <summary>
/// Leads from a marker to its note and back, from a short form to the full name, from "paragraph 4 above" to the paragraph, and from
/// a citation to the cited text.
/// </summary>
internal sealed class Definitions(DocumentRequests requests, CitedResolutions cited) : ICapability
{
    public void Register(RpcHandlers handlers) => handlers.OnRequest(
        "textDocument/definition", ProtocolJson.Default.DocumentPositionParams, ProtocolJson.Default.IReadOnlyListLspLocation,
        (asked, cancellation) => requests.AnswerForDraftAsync(
            asked.TextDocument.Uri, (document, cancelled) => Find(document, document.ToOffset(asked.Position), cancelled), cancellation));

    public void Announce(ServerCapabilities server, ClientCapabilities client) => server.DefinitionProvider = true;

    private IReadOnlyList<LspLocation> Find(AnalyzedDocument document, int offset, CancellationToken cancellation)
    {
        foreach (var mention in document.Mentions.At(offset))
        {
            IReadOnlyList<LspLocation> found = mention.Subject is Citation citation
                ? cited.Find(citation, cancellation)
                : [.. References.DefinitionsOf(mention, document).Select(document.ToLocation)];

            if (found.Count > 0)
                return found;
        }

        return [];
    }
}
