using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Configuration;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Core.Analysis;

/// <summary>Runs analyzers over documents and applies severity, once. It can be used from several threads at a time.</summary>
public sealed class AnalyzerDriver
{
    private readonly IRuleCatalog catalog;
    private readonly ActionTable table = new();

    /// <summary>Lets every analyzer register its actions.</summary>
    public AnalyzerDriver(IEnumerable<ResolutionAnalyzer> analyzers, IRuleCatalog catalog)
    {
        this.catalog = catalog;

        foreach (var analyzer in analyzers)
            analyzer.Initialize(new AnalysisContext(analyzer, table));
    }

    /// <summary>The findings in a document in the order of the text.</summary>
    public ImmutableArray<Finding> Analyze(DocumentSemantics semantics, DocumentOptions options)
    {
        var run = new DriverRun(semantics, options, catalog);

        foreach (var node in semantics.Document.DescendantsAndSelf())
        {
            foreach (var action in table.ActionsFor(node.GetType()))
                run.Invoke(action, node);
        }

        foreach (var action in table.MentionActions)
            run.Invoke(action);

        var severities = new SeverityResolver(catalog, options, semantics.Context.Profile);

        return
        [
            .. run.Findings
                .Select(severities.Apply)
                .OfType<Finding>()
                .OrderBy(finding => finding.Span.Start)
                .ThenBy(finding => finding.Span.Length)
                .ThenBy(finding => finding.Id, StringComparer.Ordinal),
        ];
    }
}
