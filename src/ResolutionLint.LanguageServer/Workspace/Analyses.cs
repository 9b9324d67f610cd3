using System.Collections.Concurrent;
using ResolutionLint.Core.Analysis;
using ResolutionLint.LanguageServer.JsonRpc;
using ResolutionLint.LanguageServer.Translation;

namespace ResolutionLint.LanguageServer.Workspace;

/// <summary>
/// Analyzes the open documents: each text once, however many ask, one text of a document after the other, and none that was
/// overtaken by the next before its turn came.
/// </summary>
internal sealed class Analyses
{
    private readonly ConcurrentDictionary<string, Analysis> latest = new(StringComparer.Ordinal);
    private readonly DocumentAnalysis engine;
    private readonly WorkspaceConfiguration configuration;
    private readonly OpenDocuments documents;
    private readonly Translator translator;
    private readonly Activity activity;

    public Analyses(DocumentAnalysis engine, WorkspaceConfiguration configuration, OpenDocuments documents, Translator translator, Activity activity)
    {
        this.engine = engine;
        this.configuration = configuration;
        this.documents = documents;
        this.translator = translator;
        this.activity = activity;
        documents.Changed += document => Overtake(document.Uri);
        documents.Closed += document => Forget(document.Uri);
        configuration.Changed += ForgetAll;
    }

    /// <summary>What the engine says of a document.</summary>
    /// <param name="snapshot">The document.</param>
    /// <param name="cancellation">Ends the waiting, not the work, in which others may share.</param>
    /// <exception cref="RpcException">The document changed, or was closed, before its turn came.</exception>
    public async Task<AnalyzedDocument> GetAsync(DocumentSnapshot snapshot, CancellationToken cancellation)
    {
        try
        {
            return await TaskFor(snapshot).WaitAsync(cancellation).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw HasChanged();
        }
    }

    /// <summary>Analyzes a document that is not open, and keeps nothing of it.</summary>
    public AnalyzedDocument Analyze(DocumentSnapshot snapshot, CancellationToken cancellation) => Analyze(snapshot, new DraftMemory(), cancellation);

    private AnalyzedDocument Analyze(DocumentSnapshot snapshot, DraftMemory memory, CancellationToken cancellation)
    {
        var options = configuration.GetOptions(snapshot.Path);
        var analyzed = activity.Run(() => engine.Analyze(snapshot.Text, snapshot.Path, options, memory, cancellation));
        return new AnalyzedDocument(snapshot, options, analyzed, translator);
    }

    private static RpcException HasChanged() => new(RpcErrorCodes.ContentModified, "The document has changed.");

    private Task<AnalyzedDocument> TaskFor(DocumentSnapshot snapshot)
    {
        lock (latest)
        {
            // Nobody would come to forget the analysis of a document that was closed meanwhile.
            if (!documents.IsCurrent(snapshot))
                throw HasChanged();

            var before = latest.GetValueOrDefault(snapshot.Uri);

            if (before is { IsOvertaken: false } && ReferenceEquals(before.Snapshot, snapshot))
                return before.Task;

            var next = new Analysis(snapshot, before, Analyze);
            latest[snapshot.Uri] = next;
            return next.Task;
        }
    }

    private void Overtake(string uri)
    {
        lock (latest)
            latest.GetValueOrDefault(uri)?.Overtake();
    }

    private void Forget(string uri)
    {
        lock (latest)
        {
            if (latest.TryRemove(uri, out var analysis))
                analysis.Overtake();
        }
    }

    private void ForgetAll()
    {
        engine.Reset();

        lock (latest)
        {
            foreach (var analysis in latest.Values)
                analysis.Overtake();
        }
    }

    /// <summary>The analysis of one text, which waits for that of the text before and goes on with what that has learned.</summary>
#pragma warning disable CA1001 // a source without a timer holds nothing that has to be let go
    private sealed class Analysis
#pragma warning restore CA1001
    {
        private readonly CancellationTokenSource overtaken = new();
        private readonly DraftMemory memory;

        public Analysis(DocumentSnapshot snapshot, Analysis? before, Func<DocumentSnapshot, DraftMemory, CancellationToken, AnalyzedDocument> analyze)
        {
            Snapshot = snapshot;
            memory = before?.memory ?? new DraftMemory();
            Task = RunAsync(before?.Task ?? System.Threading.Tasks.Task.CompletedTask, analyze);
        }

        public DocumentSnapshot Snapshot { get; }

        public Task<AnalyzedDocument> Task { get; }

        public bool IsOvertaken => overtaken.IsCancellationRequested;

        public void Overtake() => overtaken.Cancel();

        private async Task<AnalyzedDocument> RunAsync(Task before, Func<DocumentSnapshot, DraftMemory, CancellationToken, AnalyzedDocument> analyze)
        {
            await before.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ForceYielding);
            return analyze(Snapshot, memory, overtaken.Token);
        }
    }
}
