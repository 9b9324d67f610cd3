using System.Collections.Immutable;
using System.Text.Json;
using ResolutionLint.LanguageServer.JsonRpc;
using ResolutionLint.LanguageServer.Protocol;
using ResolutionLint.LanguageServer.Workspace;

namespace ResolutionLint.LanguageServer.Capabilities;

/// <summary>Gives the findings of one document, or of all drafts in the folders, to a client that asks.</summary>
internal sealed class PullDiagnostics(
    OpenDocuments documents,
    Analyses analyses,
    DocumentFindings findings,
    WorkspaceFiles files,
    WorkspaceConfiguration configuration,
    ConfigurationDiagnostics settingsFaults,
    DiagnosticChannel channel,
    RpcClient client) : ICapability
{
    /// <summary>How many documents go into one part of an answer.</summary>
    private const int Batch = 20;

    private bool showsProgress;

    public void Register(RpcHandlers handlers)
    {
        handlers.OnRequest(
            "textDocument/diagnostic", ProtocolJson.Default.DocumentDiagnosticParams, ProtocolJson.Default.DocumentDiagnosticReport, OfDocumentAsync);
        handlers.OnRequest(
            "workspace/diagnostic", ProtocolJson.Default.WorkspaceDiagnosticParams, ProtocolJson.Default.WorkspaceDiagnosticReport, OfWorkspaceAsync);
    }

    public void Announce(ServerCapabilities server, ClientCapabilities client)
    {
        channel.Initialize(client);
        showsProgress = client.Window?.WorkDoneProgress ?? false;

        if (channel.IsPulled)
            server.DiagnosticProvider = new DiagnosticOptions("reslint", InterFileDependencies: false, WorkspaceDiagnostics: true, WorkDoneProgress: true);
    }

    private async Task<DocumentDiagnosticReport?> OfDocumentAsync(DocumentDiagnosticParams asked, CancellationToken cancellation)
    {
        var uri = asked.TextDocument.Uri;

        if (documents.Find(uri) is { } open)
            return await OfOpenAsync(open, asked.PreviousResultId, cancellation).ConfigureAwait(false);

        var found = DocumentAddress.ToPath(uri) is { } path ? await Task.Run(() => files.Lint(path, uri, cancellation), cancellation).ConfigureAwait(false) : [];
        return Report(found, asked.PreviousResultId);
    }

    private async Task<DocumentDiagnosticReport> OfOpenAsync(DocumentSnapshot open, string? previous, CancellationToken cancellation)
    {
        try
        {
            return Report(!DocumentAddress.IsDraft(open.Uri) || configuration.IsOfSettings(open.Path) ? [] : findings.Of(await analyses.GetAsync(open, cancellation).ConfigureAwait(false)), previous);
        }
        catch (RpcException exception) when (exception.Code == RpcErrorCodes.ContentModified)
        {
            // On that, VS Code takes away what it shows; on this, it keeps it and asks again.
            throw new RpcException(RpcErrorCodes.ServerCancelled, exception.Message);
        }
    }

    private async Task<WorkspaceDiagnosticReport?> OfWorkspaceAsync(WorkspaceDiagnosticParams asked, CancellationToken cancellation)
    {
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        var previous = ByPath(asked.PreviousResultIds ?? []);
        var progress = new WorkProgress(client, await TokenAsync(asked, cancellation).ConfigureAwait(false), "Linting drafts");
        var reports = new List<WorkspaceDocumentReport>();
        var paths = files.Find();
        progress.Begin();

        try
        {
            for (var i = 0; i < paths.Length; i++)
            {
                cancellation.ThrowIfCancellationRequested();
                reports.Add(await OfFileAsync(paths[i], previous, cancellation).ConfigureAwait(false));

                if ((i + 1) % Batch == 0 || i + 1 == paths.Length)
                {
                    progress.Report(i + 1, paths.Length);
                    SendPart(asked.PartialResultToken, reports);
                }
            }
        }
        finally
        {
            progress.End();
        }

        reports.AddRange(Gone(asked.PreviousResultIds ?? [], paths));
        SendPart(asked.PartialResultToken, reports);
        settingsFaults.Publish();
        return new WorkspaceDiagnosticReport(reports);
    }

    /// <summary>A client that asks again finds most files unchanged, which is done before anybody could look.</summary>
    private async Task<JsonElement?> TokenAsync(WorkspaceDiagnosticParams asked, CancellationToken cancellation) =>
        asked.WorkDoneToken is null && showsProgress && asked.PreviousResultIds is null or []
            ? await WorkProgress.CreateTokenAsync(client, cancellation).ConfigureAwait(false)
            : asked.WorkDoneToken;

    /// <summary>Clients write addresses in their own way, so they are compared as paths.</summary>
    private static Dictionary<string, string> ByPath(IReadOnlyList<PreviousResultId> previous)
    {
        var byPath = new Dictionary<string, string>(StringComparer.Ordinal);

        foreach (var result in previous)
            byPath[DocumentAddress.ToPath(result.Uri) ?? result.Uri] = result.Value;

        return byPath;
    }

    /// <summary>Findings of files that are gone would stay with the client for ever if nobody took them back.</summary>
    private IEnumerable<WorkspaceDocumentReport> Gone(IReadOnlyList<PreviousResultId> previous, ImmutableArray<string> paths)
    {
        var found = paths.ToHashSet(StringComparer.Ordinal);

        foreach (var uri in previous.Select(result => result.Uri).Distinct(StringComparer.Ordinal))
        {
            if (documents.Find(uri) is null && DocumentAddress.ToPath(uri) is { } path && !found.Contains(path) && documents.FindByPath(path) is null)
                yield return Of(uri, null, Report([], previous: null));
        }
    }

    /// <summary>Where the client takes an answer in parts, what was sent is not sent again at the end.</summary>
    private void SendPart(JsonElement? token, List<WorkspaceDocumentReport> reports)
    {
        if (token is not { } partial || reports.Count == 0)
            return;

        client.Notify(
            "$/progress", new PartialDiagnosticsParams(partial, new WorkspaceDiagnosticReport([.. reports])), ProtocolJson.Default.PartialDiagnosticsParams);
        reports.Clear();
    }

    private async Task<WorkspaceDocumentReport> OfFileAsync(string path, Dictionary<string, string> previous, CancellationToken cancellation)
    {
        var open = documents.FindByPath(path);
        var uri = open?.Uri ?? DocumentAddress.FromPath(path);
        var before = previous.GetValueOrDefault(path);

        if (open is null && files.IsUnchanged(path, before))
            return Of(uri, null, new DocumentDiagnosticReport { Kind = DocumentDiagnosticReport.Unchanged, ResultId = before });

        if (open is not null)
            return await CurrentAsync(open, before, cancellation).ConfigureAwait(false);

        var state = files.StateOf(path);
        var report = Report(files.Lint(path, uri, cancellation), before);
        files.Remember(path, state, report.ResultId!);
        return Of(uri, null, report);
    }

    /// <summary>Somebody may type meanwhile; then the text of that moment counts.</summary>
    private async Task<WorkspaceDocumentReport> CurrentAsync(DocumentSnapshot open, string? before, CancellationToken cancellation)
    {
        try
        {
            return Of(open.Uri, open.Version, await OfOpenAsync(open, before, cancellation).ConfigureAwait(false));
        }
        catch (RpcException)
        {
            var text = documents.Find(open.Uri) ?? open;
            return Of(text.Uri, text.Version, Report(findings.Of(analyses.Analyze(text, cancellation)), before));
        }
    }

    private static WorkspaceDocumentReport Of(string uri, int? version, DocumentDiagnosticReport report) =>
        new() { Uri = uri, Version = version, Kind = report.Kind, ResultId = report.ResultId, Items = report.Items };

    private static DocumentDiagnosticReport Report(ImmutableArray<LspDiagnostic> diagnostics, string? previous)
    {
        var id = ResultId.Of(diagnostics);

        return id == previous
            ? new DocumentDiagnosticReport { Kind = DocumentDiagnosticReport.Unchanged, ResultId = id }
            : new DocumentDiagnosticReport { Kind = DocumentDiagnosticReport.Full, ResultId = id, Items = diagnostics };
    }
}
