using System.Globalization;
using ResolutionLint.Core.Model;
using ResolutionLint.LanguageServer.JsonRpc;
using ResolutionLint.LanguageServer.Protocol;
using ResolutionLint.LanguageServer.Workspace;

namespace ResolutionLint.LanguageServer.Capabilities;

/// <summary>Shows above each resolution how much it cites, where the drafter wants it.</summary>
internal sealed class CitationLens : ICapability
{
    private readonly DocumentRequests requests;
    private readonly Settings settings;
    private readonly RpcClient client;
    private bool canRefresh;

    public CitationLens(DocumentRequests requests, Settings settings, RpcClient client)
    {
        this.requests = requests;
        this.settings = settings;
        this.client = client;
        settings.Changed += Refresh;
    }

    public void Register(RpcHandlers handlers) => handlers.OnRequest(
        "textDocument/codeLens", ProtocolJson.Default.DocumentParams, ProtocolJson.Default.IReadOnlyListLspCodeLens,
        (asked, cancellation) => requests.AnswerForDraftAsync(asked.TextDocument.Uri, (document, _) => Write(document), cancellation));

    public void Announce(ServerCapabilities server, ClientCapabilities client)
    {
        server.CodeLensProvider = new ResolveOptions(ResolveProvider: false);
        canRefresh = client.Workspace?.CodeLens?.RefreshSupport ?? false;
    }

    private void Refresh()
    {
        if (canRefresh)
            _ = client.RequestAsync("workspace/codeLens/refresh", new NoParams(), ProtocolJson.Default.NoParams, CancellationToken.None);
    }

    private IReadOnlyList<LspCodeLens> Write(AnalyzedDocument document) =>
        settings.Current.CodeLens ? [.. document.Document.Resolutions.Select(resolution => Write(resolution, document))] : [];

    private static LspCodeLens Write(Resolution resolution, AnalyzedDocument document)
    {
        var citations = document.Model.Citations.Where(citation => resolution.Span.Contains(citation.Node.Span.Start)).ToList();
        var different = citations.Select(citation => citation.Symbol ?? citation.Number).Distinct(StringComparer.Ordinal).Count();
        var words = $"{Counted(citations.Count, "citation")} of {Counted(different, "text")}";
        var place = resolution.Title?.Span ?? resolution.OrganLine?.Span ?? resolution.Span;
        return new LspCodeLens(document.ToRange(place), new LspCommand(words));
    }

    private static string Counted(int number, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {noun}{(number == 1 ? string.Empty : "s")}");
}
