using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.LanguageServer.JsonRpc;
using ResolutionLint.LanguageServer.Protocol;
using ResolutionLint.LanguageServer.Translation;
using ResolutionLint.LanguageServer.Workspace;

namespace ResolutionLint.LanguageServer.Capabilities;

/// <summary>
/// Puts numbers, letters of lists, closing marks and blanks in order, by those safe fixes that touch nothing else. No word changes.
/// </summary>
internal sealed partial class Formatting(DocumentRequests requests, DocumentAnalysis engine, EditTranslator edits) : ICapability
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
        findings.RemoveAll(finding => finding.Fix is not { } fix || !fix.Changes.All(change =>
            LeavesWords(change, text.ToString(change.Span), text) && LeavesWords(change, change.NewText ?? string.Empty, text)));

    /// <summary>Whether characters that go, or come, are no word and no part of one.</summary>
    private static bool LeavesWords(TextChange change, string characters, SourceText text) =>
        WithoutWords().IsMatch(characters)
        && !(characters.Length > 0 && char.IsLetter(characters[0]) && change.Span.Start > 0 && char.IsLetter(text[change.Span.Start - 1]))
        && !(characters.Length > 0 && char.IsLetter(characters[^1]) && change.Span.End < text.Length && char.IsLetter(text[change.Span.End]));

    // Marks, figures and blanks, among which one number or letter of a list may stand: "(a) ", "iv.", "II".
    [GeneratedRegex(@"^[^\p{L}]*(?:[a-z]{1,2}|[ivxl]{1,6}|[A-Z]|[IVXL]{1,6})?[^\p{L}]*$", RegexOptions.CultureInvariant)]
    private static partial Regex WithoutWords();
}
