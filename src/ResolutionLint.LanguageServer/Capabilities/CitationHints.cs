using ResolutionLint.Core.Semantics;
using ResolutionLint.LanguageServer.Capabilities.Hovers;
using ResolutionLint.LanguageServer.JsonRpc;
using ResolutionLint.LanguageServer.Protocol;
using ResolutionLint.LanguageServer.Workspace;

namespace ResolutionLint.LanguageServer.Capabilities;

/// <summary>Shows behind a citation the title of what is cited, else the day of its adoption where the text gives none; where the drafter wants it.</summary>
internal sealed class CitationHints : ICapability
{
    private const int LongestTitle = 60;

    private readonly DocumentRequests requests;
    private readonly KnownTitles titles;
    private readonly Settings settings;
    private readonly RpcClient client;
    private bool canRefresh;

    public CitationHints(DocumentRequests requests, KnownTitles titles, Settings settings, RpcClient client)
    {
        this.requests = requests;
        this.titles = titles;
        this.settings = settings;
        this.client = client;
        settings.Changed += Refresh;
    }

    public void Register(RpcHandlers handlers) => handlers.OnRequest(
        "textDocument/inlayHint", ProtocolJson.Default.DocumentRangeParams, ProtocolJson.Default.IReadOnlyListLspInlayHint,
        (asked, cancellation) => requests.AnswerForDraftAsync(asked.TextDocument.Uri, (document, _) => Write(document, asked.Range), cancellation));

    public void Announce(ServerCapabilities server, ClientCapabilities client)
    {
        server.InlayHintProvider = true;
        canRefresh = client.Workspace?.InlayHint?.RefreshSupport ?? false;
    }

    private void Refresh()
    {
        if (canRefresh)
            _ = client.RequestAsync("workspace/inlayHint/refresh", new NoParams(), ProtocolJson.Default.NoParams, CancellationToken.None);
    }

    private IReadOnlyList<LspInlayHint> Write(AnalyzedDocument document, LspRange range)
    {
        if (!settings.Current.InlayHints)
            return [];

        var wanted = document.ToSpan(range);

        return
        [
            .. from citation in document.Model.Citations
               let place = citation.Node.Text.GetSourceSpan(citation.Span)
               where wanted.Contains(place)
               let words = WordsFor(citation, document.Model)
               where words is not null
               select new LspInlayHint(document.ToRange(place).End, Shortened(words)) { PaddingLeft = true, Tooltip = words },
        ];
    }

    private static string Shortened(string words) => words.Length <= LongestTitle ? words : $"{words[..LongestTitle]}…";

    private string? WordsFor(Citation citation, DocumentSemantics model) =>
        titles.Find(citation) ?? (citation.Date is null && model.AdoptionOf(citation) is { } adoption ? Wording.Day(adoption.Day) : null);
}
