using System.Collections.Concurrent;
using ResolutionLint.LanguageServer.JsonRpc;
using ResolutionLint.LanguageServer.Protocol;
using ResolutionLint.LanguageServer.Workspace;

namespace ResolutionLint.LanguageServer.Capabilities;

/// <summary>
/// Sends findings after every edit, once typing pauses, with the version that they are of; never those of a text that is gone. A client
/// that asks for them itself is sent none.
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
    private readonly ConfigurationDiagnostics settingsFaults;
    private readonly ClientLog log;
    private readonly RpcClient client;
    private readonly ConcurrentDictionary<string, CancellationTokenSource> waiting = new(StringComparer.Ordinal);
    private readonly Lock sending = new();

    public PushDiagnostics(
        OpenDocuments documents,
        Analyses analyses,
        DocumentFindings findings,
        WorkspaceConfiguration configuration,
        ConfigurationDiagnostics settingsFaults,
        DiagnosticChannel channel,
        ClientLog log,
        RpcClient client)
    {
        this.documents = documents;
        this.analyses = analyses;
        this.findings = findings;
        this.configuration = configuration;
        this.channel = channel;
        this.settingsFaults = settingsFaults;
        this.log = log;
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
    }

    private async Task PublishAsync(DocumentSnapshot document)
    {
        if (channel.IsPulled || !DocumentAddress.IsDraft(document.Uri))
            return;

        using var overtaken = new CancellationTokenSource();
        waiting.AddOrUpdate(document.Uri, overtaken, (_, before) => Overtake(before, overtaken));

        try
        {
            await Task.Delay(Quiet, overtaken.Token).ConfigureAwait(false);

            if (!configuration.IsOfSettings(document.Path))
                Publish(document, await analyses.GetAsync(document, overtaken.Token).ConfigureAwait(false));
        }
        catch (Exception exception) when (exception is OperationCanceledException or RpcException)
        {
            // The next text is on its way.
        }
#pragma warning disable CA1031 // nobody waits for this, so the log is the only place where it can be seen
        catch (Exception exception)
#pragma warning restore CA1031
        {
            log.Failed($"Linting {document.Uri}", exception);
        }
        finally
        {
            waiting.TryRemove(new(document.Uri, overtaken));
        }
    }

    private static CancellationTokenSource Overtake(CancellationTokenSource before, CancellationTokenSource next)
    {
        Cancel(before);
        return next;
    }

    private static void Cancel(CancellationTokenSource source)
    {
        try
        {
            source.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // It has just come to its end.
        }
    }

    private void Publish(DocumentSnapshot document, AnalyzedDocument analyzed)
    {
        var diagnostics = findings.Of(analyzed);

        lock (sending)
        {
            if (!documents.IsCurrent(document))
                return;

            Send(document.Uri, document.Version, diagnostics);
        }

        // A file of settings counts as a draft until a setting names it.
        settingsFaults.SendAgain(document.Uri);
    }

    private void Clear(DocumentSnapshot document)
    {
        if (waiting.TryRemove(document.Uri, out var pending))
            Cancel(pending);

        lock (sending)
        {
            if (!channel.IsPulled && !settingsFaults.Holds(document.Uri))
                Send(document.Uri, null, []);
        }
    }

    private void Send(string uri, int? version, IReadOnlyList<LspDiagnostic> diagnostics) =>
        client.Notify("textDocument/publishDiagnostics", new PublishDiagnosticsParams(uri, version, diagnostics), ProtocolJson.Default.PublishDiagnosticsParams);
}
