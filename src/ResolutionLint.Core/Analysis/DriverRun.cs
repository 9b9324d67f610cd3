using ResolutionLint.Core.Analysis.Timing;
using ResolutionLint.Core.Configuration;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Core.Analysis;

/// <summary>All analyzers at work on one document: an analyzer that throws is reported once and not called again.</summary>
internal sealed class DriverRun(DocumentSemantics semantics, DocumentOptions options, IRuleCatalog catalog, CostMeter? meter)
{
    private readonly Dictionary<ResolutionAnalyzer, AnalysisScope> scopes = [];
    private readonly HashSet<ResolutionAnalyzer> failed = [];

    public ResolutionDocument Document => semantics.Document;

    public List<Finding> Findings { get; } = [];

    /// <summary>Whether an analyzer has done all of its work so far.</summary>
    public bool IsSound(ResolutionAnalyzer analyzer) => !failed.Contains(analyzer);

    public void Invoke(NodeAction action, DocumentNode node)
    {
        if (failed.Contains(action.Analyzer))
            return;

        meter?.Enter(new Cost(CostKind.Analyzer, action.Analyzer.GetType().Name));

        try
        {
            action.Invoke(ScopeOf(action.Analyzer), node);
        }
#pragma warning disable CA1031 // whatever a check throws, the other checks go on
        catch (Exception exception)
#pragma warning restore CA1031
        {
            Fail(action.Analyzer, exception);
        }
        finally
        {
            meter?.Leave();
        }
    }

    public void Fail(ResolutionAnalyzer analyzer, Exception exception)
    {
        failed.Add(analyzer);
        Findings.Add(new EngineFindings(catalog).AtStart(
            EngineRules.FailedCheck, semantics.Document.Path, analyzer.GetType().Name, exception.GetType().Name, exception.Message));
    }

    private AnalysisScope ScopeOf(ResolutionAnalyzer analyzer)
    {
        if (!scopes.TryGetValue(analyzer, out var scope))
            scopes[analyzer] = scope = new AnalysisScope(analyzer, semantics, options, catalog, Findings);

        return scope;
    }
}
