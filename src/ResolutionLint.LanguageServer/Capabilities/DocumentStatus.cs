using Microsoft.CodeAnalysis;
using ResolutionLint.LanguageServer.JsonRpc;
using ResolutionLint.LanguageServer.Protocol;
using ResolutionLint.LanguageServer.Workspace;

namespace ResolutionLint.LanguageServer.Capabilities;

/// <summary>Says in a line's worth of words what a document is, for a client that shows it. The request is our own: <c>resolutionlint/documentStatus</c>.</summary>
internal sealed class DocumentStatus(DocumentRequests requests) : ICapability
{
    public void Register(RpcHandlers handlers) => handlers.OnRequest(
        "resolutionlint/documentStatus", ProtocolJson.Default.DocumentParams, ProtocolJson.Default.DocumentStatusResult,
        (asked, cancellation) => requests.AnswerAsync(asked.TextDocument.Uri, (document, _) => Write(document), cancellation));

    public void Announce(ServerCapabilities server, ClientCapabilities client)
    {
    }

    private static DocumentStatusResult Write(AnalyzedDocument document)
    {
        var findings = DocumentFindings.Reported(document);
        var kind = document.Document.Kind.ToString();

        return new DocumentStatusResult(
            char.ToLowerInvariant(kind[0]) + kind[1..],
            document.IsResolution ? document.Model.Context.Organ : null,
            document.Options.IsLinted,
            findings.Count(finding => finding.Severity == DiagnosticSeverity.Error),
            findings.Count(finding => finding.Severity == DiagnosticSeverity.Warning),
            findings.Count(finding => finding.Severity == DiagnosticSeverity.Info));
    }
}
