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
        (asked, cancellation) => requests.AnswerAsync(asked.TextDocument.Uri, document => Offer(document, asked), cancellation));

    public void Announce(ServerCapabilities server, ClientCapabilities client)
    {
        edits.Initialize(client);
        server.CodeActionProvider = new CodeActionOptions([LspCodeAction.QuickFix, LspCodeAction.FixAll]);
    }

    private IReadOnlyList<LspCodeAction> Offer(AnalyzedDocument document, CodeActionParams asked)
    {
        var span = document.ToSpan(asked.Range);
        return [.. sources.Where(source => IsWanted(source.Kind, asked.Context?.Only)).SelectMany(source => source.Offer(document, span))];
    }

    /// <summary>A kind takes in all below it: "source" asks for "source.fixAll.resolutionlint".</summary>
    private static bool IsWanted(string kind, IReadOnlyList<string>? only) =>
        only is null || only.Count == 0
        || only.Any(wanted => wanted.Length == 0 || kind == wanted || kind.StartsWith(wanted + ".", StringComparison.Ordinal));
}
