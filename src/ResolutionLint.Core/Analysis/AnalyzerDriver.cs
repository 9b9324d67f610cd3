using System.Collections.Immutable;
using ResolutionLint.Core.Analysis.Suppressing;
using ResolutionLint.Core.Configuration;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Core.Analysis;

/// <summary>Runs analyzers over documents and applies severity and suppressions, once. It can be used from several threads at a time.</summary>
public sealed class AnalyzerDriver
{
    private readonly IRuleCatalog catalog;
    private readonly ActionTable table = new();
    private readonly ImmutableArray<ResolutionAnalyzer> analyzers;
    private readonly Dictionary<int, Exception> unusable = [];

    /// <summary>Lets every analyzer register its actions. One that throws is left out, and named in every document.</summary>
    public AnalyzerDriver(IEnumerable<ResolutionAnalyzer> analyzers, IRuleCatalog catalog)
    {
        this.catalog = catalog;
        this.analyzers = [.. analyzers];

        for (var place = 0; place < this.analyzers.Length; place++)
            Initialize(this.analyzers[place], place);
    }

    /// <summary>What is found in a document.</summary>
    /// <param name="semantics">The document and its meaning.</param>
    /// <param name="options">Its configuration.</param>
    /// <param name="request">How it is analyzed.</param>
    internal AnalysisResult Analyze(DocumentSemantics semantics, DocumentOptions options, AnalysisRequest request)
    {
        var runs = new DriverRun[request.Meter is null ? request.Lanes : 1];

        for (var lane = 0; lane < runs.Length; lane++)
            runs[lane] = new DriverRun(semantics, options, catalog, analyzers, request);

        foreach (var (place, exception) in unusable)
            runs[place % runs.Length].Fail(place, exception);

        var nodes = new NodesByType(semantics.Document);

        if (runs.Length == 1)
            Visit(nodes, runs[0], 0, 1);
        else
            Parallel.For(0, runs.Length, lane => Visit(nodes, runs[lane], lane, runs.Length));

        var severities = new SeverityResolver(catalog, options, semantics.Context.Profile) { Adopted = semantics.Context.AdoptionDate };
        var findings = ApplySeverity(runs.SelectMany(run => run.Findings), severities);
        var result = semantics.Document.Directives.IsEmpty ? new AnalysisResult(findings, []) : Suppress(findings, runs, severities);
        return result with { Findings = Settled(result.Findings, semantics) };
    }

    private void Visit(NodesByType nodes, DriverRun run, int lane, int lanes)
    {
        foreach (var action in table.Actions)
        {
            if (action.Place % lanes == lane)
                run.Invoke(action, nodes.Of(action.NodeType));
        }
    }

    // What is still open in a working draft cannot be wrong yet, nor can what hangs on it.
    private static ImmutableArray<Finding> Settled(ImmutableArray<Finding> findings, DocumentSemantics semantics)
    {
        if (findings.IsEmpty || semantics.Context.Stage == DraftStage.Submission)
            return findings;

        var unsettled = new UnsettledText(semantics.Document.Words);
        return findings.RemoveAll(finding => finding.Diagnostic.Descriptor.Category != EngineRules.Category && unsettled.Touches(finding.Span));
    }

    /// <summary>The findings that are to be reported, with the severities that hold, in the order of the text.</summary>
    /// <param name="findings">The findings as their rules report them.</param>
    /// <param name="options">Configuration of the file that they are in.</param>
    /// <param name="profile">The profile of the document.</param>
    public ImmutableArray<Finding> ApplySeverity(IEnumerable<Finding> findings, DocumentOptions options, Profile profile) =>
        ApplySeverity(findings, new SeverityResolver(catalog, options, profile));

    private static ImmutableArray<Finding> ApplySeverity(IEnumerable<Finding> findings, SeverityResolver severities) =>
        InOrder(findings.Select(severities.Apply).OfType<Finding>());

    private static ImmutableArray<Finding> InOrder(IEnumerable<Finding> findings) =>
    [
        .. findings
            .OrderBy(finding => finding.Span.Start)
            .ThenBy(finding => finding.Span.Length)
            .ThenBy(finding => finding.Id, StringComparer.Ordinal),
    ];

    private AnalysisResult Suppress(ImmutableArray<Finding> findings, DriverRun[] runs, SeverityResolver severities)
    {
        var document = runs[0].Document;
        var parser = new SuppressionParser(document, catalog);
        var suppressor = new Suppressor(document, parser.Parse());
        var result = suppressor.Apply(findings);

        // Asked only where something is left over: the descriptors of all checks have to be read for it.
        var judged = new Lazy<HashSet<string>>(() => JudgedRules(runs, severities));
        var idle = new IdleSuppressions(document, catalog).Report(suppressor.GetIdle(rule => judged.Value.Contains(rule)));
        var own = parser.Faults.Concat(idle).Select(severities.Apply).OfType<Finding>();

        return result with { Findings = InOrder(result.Findings.Concat(own)) };
    }

    /// <summary>The rules of which it tells something that they found nothing: they were checked, and are on.</summary>
    private HashSet<string> JudgedRules(DriverRun[] runs, SeverityResolver severities) => analyzers
        .Where((_, place) => runs[place % runs.Length].IsSound(place))
        .SelectMany(analyzer => analyzer.SupportedDiagnostics)
        .Where(rule => severities.SeverityOf(rule) is not null)
        .Select(rule => rule.Id)
        .ToHashSet(StringComparer.OrdinalIgnoreCase);

    private void Initialize(ResolutionAnalyzer analyzer, int place)
    {
        try
        {
            analyzer.Initialize(new AnalysisContext(analyzer, place, table));
        }
#pragma warning disable CA1031 // whatever a check throws, the other checks go on
        catch (Exception exception)
#pragma warning restore CA1031
        {
            table.Remove(analyzer);
            unusable[place] = exception;
        }
    }
}
