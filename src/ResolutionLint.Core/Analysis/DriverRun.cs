using System.Collections.Immutable;
using ResolutionLint.Core.Analysis.Timing;
using ResolutionLint.Core.Configuration;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Core.Analysis;

/// <summary>All analyzers at work on one document: an analyzer that throws is reported once and not called again.</summary>
/// <param name="semantics">The document and its meaning.</param>
/// <param name="options">Its configuration.</param>
/// <param name="catalog">The rules.</param>
/// <param name="analyzers">The analyzers.</param>
/// <param name="request">How it is analyzed.</param>
internal sealed class DriverRun(
    DocumentSemantics semantics,
    DocumentOptions options,
    IRuleCatalog catalog,
    ImmutableArray<ResolutionAnalyzer> analyzers,
    AnalysisRequest request)
{
    // By the places of the analyzers: they are asked for at every node.
    private readonly AnalysisScope?[] scopes = new AnalysisScope?[analyzers.Length];
    private readonly bool[] failed = new bool[analyzers.Length];

    public ResolutionDocument Document => semantics.Document;

    public List<Finding> Findings { get; } = [];

    /// <summary>Whether an analyzer has done all of its work so far.</summary>
    public bool IsSound(int place) => !failed[place];

    /// <summary>Calls an action for all of its nodes, or until it fails.</summary>
    public void Invoke(NodeAction action, DocumentNode[] nodes)
    {
        request.Cancellation.ThrowIfCancellationRequested();

        if (failed[action.Place] || nodes.Length == 0)
            return;

        request.Meter?.Enter(new Cost(CostKind.Analyzer, action.Analyzer.GetType().Name));

        try
        {
            action.Invoke(ScopeOf(action), nodes);
        }
#pragma warning disable CA1031 // whatever a check throws, the other checks go on
        catch (Exception exception)
#pragma warning restore CA1031
        {
            Fail(action.Place, exception);
        }
        finally
        {
            request.Meter?.Leave();
        }
    }

    public void Fail(int place, Exception exception)
    {
        failed[place] = true;
        Findings.Add(new EngineFindings(catalog).AtStart(
            EngineRules.FailedCheck, semantics.Document.Path, analyzers[place].GetType().Name, exception.GetType().Name, exception.Message));
    }

    private AnalysisScope ScopeOf(NodeAction action) =>
        scopes[action.Place] ??= new AnalysisScope(action.Analyzer, semantics, options, catalog, Findings, request.Memory?.Latest);
}
