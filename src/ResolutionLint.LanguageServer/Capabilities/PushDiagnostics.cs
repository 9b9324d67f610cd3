using System.Collections.Concurrent;
using ResolutionLint.LanguageServer.JsonRpc;
using ResolutionLint.LanguageServer.Protocol;
using ResolutionLint.LanguageServer.Workspace;

namespace ResolutionLint.LanguageServer.Capabilities;

/// <summary>
/// Sends findings after every edit, once typing pauses, with the version that they are of; never those of a text that is gone.
/// What is wrong with files of configuration is sent to every client, because none asks for it.
/// </summary>
internal sealed class PushDiagnostics : ICapability
{
    /// <summary>How long the keyboard has to be quiet. Fast typists leave more than 30 ms between two keys.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(5);

    private readonly OpenDocuments documents;
    private readonly Analyses analyses;
    private readonly DocumentFindings findings;
    private readonly WorkspaceConfiguration configuration;
    private readonly DiagnosticChannel channel;
    private readonly RpcClient client;
    private readonly ConcurrentDictionary<string, CancellationTokenSource> waiting = new(StringComparer.Ordinal);
    private readonly Lock reporting = new();
    private readonly HashSet<string> reported = new(StringComparer.Ordinal);

    public PushDiagnostics(
        OpenDocuments documents, Analyses analyses, DocumentFindings findings, WorkspaceConfiguration configuration, DiagnosticChannel channel, RpcClient client)
    {
        this.documents = documents;
        this.analyses = analyses;
        this.findings = findings;
        this.configuration = configuration;
        this.channel = channel;
        this.client = client;
        documents.Changed += document => _ = PublishAsync(document);
        documents.Closed += Clear;
        configuration.Changed += PublishAll;
    }

    public void Register(RpcHandlers handlers)
    {
    }

    public void Announce(ServerCapabilities server, ClientCapabilities client)
    {
    }

    private void PublishAll()
    {
        foreach (var document in documents.All)
            _ = PublishAsync(document);

        channel.Refresh();
    }

    private async Task PublishAsync(DocumentSnapshot document)
    {
        using var overtaken = new CancellationTokenSource();
        waiting.AddOrUpdate(document.Uri, overtaken, (_, before) => Overtake(before, overtaken));

        try
        {
            await Task.Delay(Quiet, overtaken.Token).ConfigureAwait(false);

            // A client that asks is served by its questions; here the settings are only looked up, so that their faults come to light.
            if (channel.IsPulled || configuration.DependsOn(document.Path))
                configuration.GetOptions(document.Path);
            else
                Publish(document, await analyses.GetAsync(document, overtaken.Token).ConfigureAwait(false));

            PublishConfiguration();
        }
        catch (Exception exception) when (exception is OperationCanceledException or RpcException)
        {
            // The next text is on its way.
        }
        finally
        {
            waiting.TryRemove(new(document.Uri, overtaken));
        }
    }

    private static CancellationTokenSource Overtake(CancellationTokenSource before, CancellationTokenSource next)
    {
        try
        {
            before.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // It has just come to its end.
        }

        return next;
    }

    private void Publish(DocumentSnapshot document, AnalyzedDocument analyzed)
    {
        var diagnostics = findings.Of(analyzed);

        lock (reporting)
        {
            if (documents.IsCurrent(document))
                Send(document.Uri, document.Version, diagnostics);
        }
    }

    private void Clear(DocumentSnapshot document)
    {
        lock (reporting)
        {
            if (!channel.IsPulled && !reported.Contains(document.Uri))
                Send(document.Uri, null, []);
        }
    }

    private void PublishConfiguration()
    {
        var reports = configuration.GetReports();

        lock (reporting)
        {
            var faulty = new HashSet<string>(StringComparer.Ordinal);

            foreach (var report in reports)
            {
                var open = documents.FindByPath(report.Path);
                var uri = open?.Uri ?? DocumentAddress.FromPath(report.Path);
                faulty.Add(uri);
                Send(uri, open?.Version, findings.Of(report, uri));
            }

            foreach (var mended in reported.Except(faulty))
                Send(mended, null, []);

            reported.Clear();
            reported.UnionWith(faulty);
        }
    }

    private void Send(string uri, int? version, IReadOnlyList<LspDiagnostic> diagnostics) =>
        client.Notify("textDocument/publishDiagnostics", new PublishDiagnosticsParams(uri, version, diagnostics), ProtocolJson.Default.PublishDiagnosticsParams);
}
