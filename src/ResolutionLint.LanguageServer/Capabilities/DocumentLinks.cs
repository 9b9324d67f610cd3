using ResolutionLint.LanguageServer.JsonRpc;
using ResolutionLint.LanguageServer.Protocol;
using ResolutionLint.LanguageServer.Workspace;

namespace ResolutionLint.LanguageServer.Capabilities;

/// <summary>Leads from document symbols, and from the numbers of cited resolutions, to where everybody can read them.</summary>
internal sealed class DocumentLinks(DocumentRequests requests) : ICapability
{
    public void Register(RpcHandlers handlers) => handlers.OnRequest(
        "textDocument/documentLink", ProtocolJson.Default.DocumentParams, ProtocolJson.Default.IReadOnlyListLspDocumentLink,
        (asked, cancellation) => requests.AnswerForDraftAsync(asked.TextDocument.Uri, (document, _) => Find(document), cancellation));

    public void Announce(ServerCapabilities server, ClientCapabilities client) => server.DocumentLinkProvider = new ResolveOptions(ResolveProvider: false);

    private static IReadOnlyList<LspDocumentLink> Find(AnalyzedDocument document)
    {
        var symbols = document.Model.Symbols.Select(symbol => (Span: symbol.Node.Text.GetSourceSpan(symbol.Span), Symbol: symbol.Text)).ToList();
        var citations = document.Model.Citations
            .Where(citation => citation.Symbol is not null)
            .Select(citation => (Span: citation.Node.Text.GetSourceSpan(citation.NumberSpan), Symbol: citation.Symbol!))
            .Where(citation => !symbols.Exists(symbol => symbol.Span.OverlapsWith(citation.Span)))
            .DistinctBy(citation => citation.Span);

        return
        [
            .. symbols.Concat(citations)
                .OrderBy(link => link.Span.Start)
                .Select(link => new LspDocumentLink(document.ToRange(link.Span), SymbolAddress.Of(link.Symbol), $"Read {link.Symbol}")),
        ];
    }
}
