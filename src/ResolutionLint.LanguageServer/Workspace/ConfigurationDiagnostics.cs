using ResolutionLint.LanguageServer.JsonRpc;
using ResolutionLint.LanguageServer.Protocol;

namespace ResolutionLint.LanguageServer.Workspace;

/// <summary>
/// Sends what is wrong with the files that settings come from, whichever way the findings of drafts go: no client asks for it, because they
/// are no drafts. It comes to light when the settings of an open draft are looked up.
/// </summary>
internal sealed class ConfigurationDiagnostics
{
    private readonly WorkspaceConfiguration configuration;
    private readonly DocumentFindings findings;
    private readonly OpenDocuments documents;
    private readonly ClientLog log;
    private readonly RpcClient client;
    private readonly Lock sending = new();

    /// <summary>The addresses of faulty files, with the name of the findings that were sent of each.</summary>
    private readonly Dictionary<string, string> sent = new(StringComparer.Ordinal);

    public ConfigurationDiagnostics(
        WorkspaceConfiguration configuration, DocumentFindings findings, OpenDocuments documents, ClientLog log, RpcClient client)
    {
        this.configuration = configuration;
        this.findings = findings;
        this.documents = documents;
        this.log = log;
        this.client = client;
        documents.Changed += document => _ = LookUpAsync([document]);
        configuration.Changed += () => _ = LookUpAsync(documents.All);
    }

    /// <summary>Sends the findings of files read so far that are not those sent before, and takes back those of files that were mended.</summary>
    public void Publish()
    {
        lock (sending)
        {
            var reports = configuration.GetReports();
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
            if (!sent.ContainsKey(uri))
                return;

            sent[uri] = string.Empty;
        }

        Publish();
    }

    private async Task LookUpAsync(IReadOnlyList<DocumentSnapshot> drafts)
    {
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);

        try
        {
            foreach (var draft in drafts.Where(draft => DocumentAddress.IsDraft(draft.Uri)))
                configuration.GetOptions(draft.Path);

            Publish();
        }
#pragma warning disable CA1031 // nobody waits for this, so the log is the only place where it can be seen
        catch (Exception exception)
#pragma warning restore CA1031
        {
            log.Failed("Checking settings", exception);
        }
    }

    private void Send(string uri, int? version, IReadOnlyList<LspDiagnostic> diagnostics) =>
        client.Notify("textDocument/publishDiagnostics", new PublishDiagnosticsParams(uri, version, diagnostics), ProtocolJson.Default.PublishDiagnosticsParams);
}
