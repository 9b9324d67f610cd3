using ResolutionLint.LanguageServer.JsonRpc;
using ResolutionLint.LanguageServer.Protocol;

namespace ResolutionLint.LanguageServer.Workspace;

/// <summary>Sends what is wrong with the files that settings come from. No client asks for it, because they are no drafts.</summary>
internal sealed class ConfigurationDiagnostics(WorkspaceConfiguration configuration, DocumentFindings findings, OpenDocuments documents, RpcClient client)
{
    private readonly Lock sending = new();

    /// <summary>The addresses of faulty files, with the name of the findings that were sent of each.</summary>
    private readonly Dictionary<string, string> sent = new(StringComparer.Ordinal);

    /// <summary>Sends the findings of files read so far that are not those sent before, and takes back those of files that were mended.</summary>
    public void Publish()
    {
        var reports = configuration.GetReports();

        lock (sending)
        {
            var mended = sent.Keys.ToHashSet(StringComparer.Ordinal);

            foreach (var report in reports)
            {
                var open = documents.FindByPath(report.Path);
                var uri = open?.Uri ?? DocumentAddress.FromPath(report.Path);
                var diagnostics = findings.Of(report, uri);
                var id = ResultId.Of(diagnostics);
                mended.Remove(uri);

                if (sent.GetValueOrDefault(uri) == id)
                    continue;

                sent[uri] = id;
                Send(uri, open?.Version, diagnostics);
            }

            foreach (var uri in mended)
            {
                sent.Remove(uri);
                Send(uri, null, []);
            }
        }
    }

    /// <summary>Whether a file has findings that stay when it is closed.</summary>
    public bool Holds(string uri)
    {
        lock (sending)
            return sent.ContainsKey(uri);
    }

    /// <summary>Other findings of a file took the place of its faults, which therefore have to be sent again.</summary>
    public void SendAgain(string uri)
    {
        lock (sending)
        {
            if (sent.ContainsKey(uri))
                sent[uri] = string.Empty;
        }
    }

    private void Send(string uri, int? version, IReadOnlyList<LspDiagnostic> diagnostics) =>
        client.Notify("textDocument/publishDiagnostics", new PublishDiagnosticsParams(uri, version, diagnostics), ProtocolJson.Default.PublishDiagnosticsParams);
}
