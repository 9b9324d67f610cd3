using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.LanguageServer.JsonRpc;
using ResolutionLint.LanguageServer.Protocol;
using ResolutionLint.LanguageServer.Translation;
using ResolutionLint.LanguageServer.Workspace;

namespace ResolutionLint.LanguageServer.Capabilities;

/// <summary>
/// Puts numbers, letters of lists, closing marks and blanks in order, by those safe fixes that touch nothing else. No word
/// changes, and none is emphasized or no longer so.
/// </summary>
internal sealed class Formatting(DocumentRequests requests, DocumentAnalysis engine, EditTranslator edits) : ICapability
{
    public void Register(RpcHandlers handlers) => handlers.OnRequest(
        "textDocument/formatting", ProtocolJson.Default.DocumentParams, ProtocolJson.Default.IReadOnlyListLspTextEdit,
        (asked, cancellation) => requests.AnswerAsync(asked.TextDocument.Uri, Format, cancellation));

    public void Announce(ServerCapabilities server, ClientCapabilities client) => server.DocumentFormattingProvider = true;

    private IReadOnlyList<LspTextEdit> Format(AnalyzedDocument document, CancellationToken cancellation)
    {
        var snapshot = document.Snapshot;

        // Fixes that undo one another settle nothing.
        return engine.Fix(document, OfForm, cancellation) is { } formatted
            ? edits.ToTextEdits(TextDifference.Between(snapshot.Text.ToString(), formatted.ToString()), snapshot.Lines, snapshot.Text)
            : [];
    }

    private static ImmutableArray<Finding> OfForm(ImmutableArray<Finding> findings, SourceText text) =>
        findings.RemoveAll(finding => finding.Fix is not { } fix || !fix.Changes.All(change => WordOrder.IsKept(text, change) && IsEmphasisKept(text, change)));

    private static bool IsEmphasisKept(SourceText text, TextChange change) => SignsIn(text.ToString(change.Span)) == SignsIn(change.NewText ?? string.Empty);

    private static string SignsIn(string text) => string.Concat(text.Where(character => character is '*' or '_'));
}
