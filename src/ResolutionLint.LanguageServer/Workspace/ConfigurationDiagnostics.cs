using ResolutionLint.LanguageServer.JsonRpc;
using ResolutionLint.LanguageServer.Protocol;

namespace ResolutionLint.LanguageServer.Workspace;

/// <summary>Sends what is wrong with the files that settings come from. No client asks for it, because they are no drafts.</summary>
internal sealed class ConfigurationDiagnostics(WorkspaceConfiguration configuration, DocumentFindings findings, OpenDocuments documents, RpcClient client)
{
    private readonly Lock sending = new();
    private readonly HashSet<string> faulty = new(StringComparer.Ordinal);

    /// <summary>Sends the findings of all files read so far, and takes back those of files that were mended.</summary>
    public void Publish()
    {
        var reports = configuration.GetReports();

        lock (sending)
        {
            var mended = new HashSet<string>(faulty, StringComparer.Ordinal);
            faulty.Clear();

            foreach (var report in reports)
            {
                var open = documents.FindByPath(report.Path);
                var uri = open?.Uri ?? DocumentAddress.FromPath(report.Path);
                faulty.Add(uri);
                mended.Remove(uri);
                Send(uri, open?.Version, findings.Of(report, uri));
            }

            foreach (var uri in mended)
                Send(uri, null, []);
        }
    }

    /// <summary>Whether a file has findings that stay when it is closed.</summary>
    public bool Holds(string uri)
    {
        lock (sending)
            return faulty.Contains(uri);
    }

    private void Send(string uri, int? version, IReadOnlyList<LspDiagnostic> diagnostics) =>
        client.Notify("textDocument/publishDiagnostics", new PublishDiagnosticsParams(uri, version, diagnostics), ProtocolJson.Default.PublishDiagnosticsParams);
}
