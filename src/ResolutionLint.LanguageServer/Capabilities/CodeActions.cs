using ResolutionLint.LanguageServer.Capabilities.Actions;
using ResolutionLint.LanguageServer.JsonRpc;
using ResolutionLint.LanguageServer.Protocol;
using ResolutionLint.LanguageServer.Translation;
using ResolutionLint.LanguageServer.Workspace;

namespace ResolutionLint.LanguageServer.Capabilities;

/// <summary>Offers what can be done about a draft, from the likeliest to the rarest.</summary>
internal sealed class CodeActions(DocumentRequests requests, IEnumerable<IActionSource> sources, EditTranslator edits) : ICapability
{
    public void Register(RpcHandlers handlers) => handlers.OnRequest(
        "textDocument/codeAction", ProtocolJson.Default.CodeActionParams, ProtocolJson.Default.IReadOnlyListLspCodeAction,
        (asked, cancellation) => requests.AnswerAsync(asked.TextDocument.Uri, (document, cancelled) => Offer(document, asked, cancelled), cancellation));

    public void Announce(ServerCapabilities server, ClientCapabilities client)
    {
        edits.Initialize(client);
        server.CodeActionProvider = new CodeActionOptions([LspCodeAction.QuickFix, LspCodeAction.FixAll]);
    }

    private IReadOnlyList<LspCodeAction> Offer(AnalyzedDocument document, CodeActionParams asked, CancellationToken cancellation)
    {
        var span = document.ToSpan(asked.Range);
        return [.. sources.Where(source => IsWanted(source.Kind, asked.Context?.Only)).SelectMany(source => source.Offer(document, span, cancellation))];
    }

    /// <summary>
    /// A kind takes in all below it: "source" asks for "source.fixAll.resolutionlint". Actions on the whole draft are costly, and no
    /// menu at the caret shows them, so they have to be named.
    /// </summary>
    private static bool IsWanted(string kind, IReadOnlyList<string>? only) =>
        only is null || only.Count == 0 || only.Contains(string.Empty)
            ? kind == LspCodeAction.QuickFix || IsNamed(kind, only ?? [])
            : IsNamed(kind, only);

    private static bool IsNamed(string kind, IReadOnlyList<string> only) =>
        only.Any(wanted => kind == wanted || (wanted.Length > 0 && kind.StartsWith(wanted + ".", StringComparison.Ordinal)));
}
