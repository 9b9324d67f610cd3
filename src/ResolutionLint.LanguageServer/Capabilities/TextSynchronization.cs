using ResolutionLint.LanguageServer.JsonRpc;
using ResolutionLint.LanguageServer.Protocol;
using ResolutionLint.LanguageServer.Workspace;

namespace ResolutionLint.LanguageServer.Capabilities;

/// <summary>Keeps the texts of the client's documents, edit by edit.</summary>
internal sealed class TextSynchronization(OpenDocuments documents) : ICapability
{
    public void Register(RpcHandlers handlers)
    {
        handlers.OnNotification("textDocument/didOpen", ProtocolJson.Default.DidOpenParams, opened => documents.Open(opened.TextDocument));
        handlers.OnNotification(
            "textDocument/didChange", ProtocolJson.Default.DidChangeParams, changed => documents.Change(changed.TextDocument, changed.ContentChanges));
        handlers.OnNotification("textDocument/didClose", ProtocolJson.Default.DidCloseParams, closed => documents.Close(closed.TextDocument.Uri));
    }

    public void Announce(ServerCapabilities server, ClientCapabilities client) =>
        server.TextDocumentSync = new TextDocumentSyncOptions(OpenClose: true, TextDocumentSyncOptions.Incremental, Save: true);
}
