using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Analysis.Timing;
using ResolutionLint.Core.Configuration;

namespace ResolutionLint.Core.Tests.Analysis.Timing;

public sealed class CostMeterTests
{
    [Fact]
    public void Work_inside_other_work_is_counted_for_itself()
    {
        var meter = new CostMeter();

        CostMeter.Measure(meter, CostKind.Analyzer, "outer", () => CostMeter.Measure(meter, CostKind.Recognizer, "inner", () => Work(60)));

        var costs = meter.Costs.ToDictionary(pair => pair.Key.Name, pair => pair.Value.TotalMilliseconds);
        Assert.InRange(costs["inner"], 50, double.MaxValue);
        Assert.True(costs["outer"] < costs["inner"], $"The work inside took {costs["inner"]} ms, what is left {costs["outer"]} ms.");
    }

    [Fact]
    public void Work_that_throws_is_counted_and_ended()
    {
        var meter = new CostMeter();

        Assert.Throws<InvalidOperationException>(() => CostMeter.Measure<int>(meter, CostKind.Engine, "parsing", () => throw new InvalidOperationException()));
        CostMeter.Measure(meter, CostKind.Engine, "reading", () => 1);

        Assert.Equal(["parsing", "reading"], meter.Costs.Select(pair => pair.Key.Name).Order());
    }

    [Fact]
    public void Meters_are_added_up()
    {
        var (one, other) = (new CostMeter(), new CostMeter());
        CostMeter.Measure(one, CostKind.Engine, "parsing", () => Work(20));
        CostMeter.Measure(other, CostKind.Engine, "parsing", () => Work(20));
        one.Add(other);

        Assert.InRange(Assert.Single(one.Costs).Value.TotalMilliseconds, 35, double.MaxValue);
    }

    [Fact]
    public void Part_of_the_model_is_not_charged_to_the_analyzer_that_asks_first()
    {
        var meter = new CostMeter();
        var linter = new Linter([new AskingAnalyzer()], new ListedRules(), default);
        linter.Lint(SourceText.From("The General Assembly,\n\nRecalling its resolution,\n\n1. Decides.\n"), "draft.txt", DocumentOptions.Default, meter);

        Assert.Superset(
            new HashSet<Cost>
            {
                new(CostKind.Engine, "reading"), new(CostKind.Engine, "parsing"), new(CostKind.Recognizer, "bodies"), new(CostKind.Analyzer, nameof(AskingAnalyzer)),
            },
            meter.Costs.Select(pair => pair.Key).ToHashSet());
    }

    private static int Work(int milliseconds)
    {
        Thread.Sleep(milliseconds);
        return milliseconds;
    }

    private sealed class AskingAnalyzer : ResolutionAnalyzer
    {
        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [];

        public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(document => _ = document.Semantics.Bodies);
    }
}
