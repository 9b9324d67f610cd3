using System.Collections.Immutable;
using ResolutionLint.Core.Configuration;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Core.Analysis;

/// <summary>Runs analyzers over documents and applies severity, once. It can be used from several threads at a time.</summary>
public sealed class AnalyzerDriver
{
    private readonly IRuleCatalog catalog;
    private readonly ActionTable table = new();
    private readonly Dictionary<ResolutionAnalyzer, Exception> unusable = [];

    /// <summary>Lets every analyzer register its actions. One that throws is left out, and named in every document.</summary>
    public AnalyzerDriver(IEnumerable<ResolutionAnalyzer> analyzers, IRuleCatalog catalog)
    {
        this.catalog = catalog;

        foreach (var analyzer in analyzers)
            Initialize(analyzer);
    }

    /// <summary>The findings in a document in the order of the text.</summary>
    public ImmutableArray<Finding> Analyze(DocumentSemantics semantics, DocumentOptions options)
    {
        var run = new DriverRun(semantics, options, catalog);

        foreach (var (analyzer, exception) in unusable)
            run.Fail(analyzer, exception);

        foreach (var node in semantics.Document.DescendantsAndSelf())
        {
            foreach (var action in table.ActionsFor(node.GetType()))
                run.Invoke(action, node);
        }

        return ApplySeverity(Settled(run.Findings, semantics), options, semantics.Context.Profile);
    }

    // What is still open in a working draft cannot be wrong yet, nor can what hangs on it.
    private static IEnumerable<Finding> Settled(List<Finding> findings, DocumentSemantics semantics)
    {
        if (findings.Count == 0 || semantics.Context.Stage == DraftStage.Submission)
            return findings;

        var unsettled = new UnsettledText(semantics.Document.Source);
        return findings.Where(finding => finding.Id == EngineRules.FailedCheck || !unsettled.Touches(finding.Span));
    }

    /// <summary>The findings that are to be reported, with the severities that hold, in the order of the text.</summary>
    /// <param name="findings">The findings as their rules report them.</param>
    /// <param name="options">Configuration of the file that they are in.</param>
    /// <param name="profile">The profile of the document.</param>
    public ImmutableArray<Finding> ApplySeverity(IEnumerable<Finding> findings, DocumentOptions options, Profile profile)
    {
        var severities = new SeverityResolver(catalog, options, profile);

        return
        [
            .. findings
                .Select(severities.Apply)
                .OfType<Finding>()
                .OrderBy(finding => finding.Span.Start)
                .ThenBy(finding => finding.Span.Length)
                .ThenBy(finding => finding.Id, StringComparer.Ordinal),
        ];
    }

    private void Initialize(ResolutionAnalyzer analyzer)
    {
        try
        {
            analyzer.Initialize(new AnalysisContext(analyzer, table));
        }
#pragma warning disable CA1031 // whatever a check throws, the other checks go on
        catch (Exception exception)
#pragma warning restore CA1031
        {
            table.Remove(analyzer);
            unusable[analyzer] = exception;
        }
    }
}
