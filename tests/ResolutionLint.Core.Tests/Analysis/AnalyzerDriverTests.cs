using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Configuration;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Core.Tests.Analysis;

public sealed class AnalyzerDriverTests
{
    private const string Draft = "The General Assembly,\n\nRecalling its resolution 46/152 of 18 December 1991,\n\n1. Welcomes the report;\n\n2. Requests a report.\n";

    private static readonly RuleDescriptor Rule = ListedRules.Rule("RL5001");

    [Fact]
    public void Findings_come_in_the_order_of_the_text()
    {
        var findings = Lint(
            Reporting<OperativeParagraph>(node => node.Span), Reporting<PreambularParagraph>(node => node.Span)).Select(finding => finding.Span.Start);

        Assert.Equal(findings.Order(), findings);
        Assert.Equal(3, findings.Count());
    }

    [Fact]
    public void Analyzer_that_throws_is_one_finding_and_the_others_go_on()
    {
        var findings = Lint(
            Reporting<OperativeParagraph>(_ => throw new InvalidOperationException("no verb")), Reporting<PreambularParagraph>(node => node.Span));

        Assert.Equal(["RL9003", "RL5001"], findings.Select(finding => finding.Id));
        Assert.Equal("TestAnalyzer InvalidOperationException no verb", findings[0].Message);
    }

    [Fact]
    public void Analyzer_that_cannot_register_is_one_finding_and_the_others_go_on()
    {
        var findings = Lint(
            new TestAnalyzer(_ => throw new InvalidOperationException("no list")), Reporting<PreambularParagraph>(node => node.Span));

        Assert.Equal(["RL9003", "RL5001"], findings.Select(finding => finding.Id));
    }

    [Fact]
    public void Marks_beyond_the_text_are_a_fault_of_the_analyzer() =>
        Assert.Equal("RL9003", Assert.Single(Lint(Reporting<PreambularParagraph>(_ => new TextSpan(0, 10_000)))).Id);

    [Theory]
    [InlineData(null, null, DiagnosticSeverity.Warning)]
    [InlineData(null, ReportDiagnostic.Error, DiagnosticSeverity.Error)]
    [InlineData(ReportDiagnostic.Info, ReportDiagnostic.Error, DiagnosticSeverity.Info)]
    [InlineData(ReportDiagnostic.Default, ReportDiagnostic.Error, DiagnosticSeverity.Warning)]
    [InlineData(null, ReportDiagnostic.Default, DiagnosticSeverity.Warning)]
    [InlineData(ReportDiagnostic.Suppress, null, null)]
    [InlineData(null, ReportDiagnostic.Suppress, null)]
    [InlineData(ReportDiagnostic.Hidden, ReportDiagnostic.Suppress, DiagnosticSeverity.Hidden)]
    public void Id_is_asked_before_category(ReportDiagnostic? id, ReportDiagnostic? category, DiagnosticSeverity? expected)
    {
        var findings = Lint(Options(id, category), Rule, Reporting<PreambularParagraph>(node => node.Span));

        Assert.Equal(expected, findings.SingleOrDefault()?.Severity);
    }

    [Fact]
    public void Category_does_not_switch_on_what_is_off()
    {
        var off = ListedRules.Rule("RL5001", isEnabled: false);

        Assert.Empty(Lint(Options(null, ReportDiagnostic.Error), off, Reporting<PreambularParagraph>(node => node.Span)));
        Assert.Single(Lint(Options(ReportDiagnostic.Error, null), off, Reporting<PreambularParagraph>(node => node.Span)));
    }

    [Fact]
    public void Message_and_fix_survive_another_severity()
    {
        var fix = CodeFix.Safe("Do", new TextSpan(0, 0), "x");
        var analyzer = new TestAnalyzer(context => context.RegisterNodeAction<PreambularParagraph>(
            node => node.Report(Rule.Descriptor, node.Node.Span, fix, "{braces} stay")));
        var finding = Assert.Single(Lint(Options(ReportDiagnostic.Error, null), Rule, analyzer));

        Assert.Equal("{braces} stay", finding.Message);
        Assert.Same(fix, finding.Fix);
    }

    [Fact]
    public void Many_threads_find_the_same()
    {
        var linter = new Linter([Reporting<OperativeParagraph>(node => node.Span)], new ListedRules(Rule), default);
        var expected = linter.Lint(SourceText.From(Draft), "a.txt", DocumentOptions.Default).Findings.Select(finding => finding.Span).ToArray();

        Parallel.For(0, 200, _ => Assert.Equal(
            expected, linter.Lint(SourceText.From(Draft), "a.txt", DocumentOptions.Default).Findings.Select(finding => finding.Span)));
    }

    private static DocumentOptions Options(ReportDiagnostic? id, ReportDiagnostic? category)
    {
        var options = DocumentOptions.Default;

        return options with
        {
            RuleSeverities = id is null ? options.RuleSeverities : options.RuleSeverities.Add("RL5001", id.Value),
            CategorySeverities = category is null ? options.CategorySeverities : options.CategorySeverities.Add("punctuation", category.Value),
        };
    }

    private static TestAnalyzer Reporting<TNode>(Func<TNode, TextSpan> place)
        where TNode : DocumentNode =>
        new(context => context.RegisterNodeAction<TNode>(node => node.Report(Rule.Descriptor, place(node.Node), "found")));

    private static ImmutableArray<Finding> Lint(params ResolutionAnalyzer[] analyzers) => Lint(DocumentOptions.Default, Rule, analyzers);

    private static ImmutableArray<Finding> Lint(DocumentOptions options, RuleDescriptor rule, params ResolutionAnalyzer[] analyzers) =>
        new Linter(analyzers, new ListedRules(rule), default).Lint(SourceText.From(Draft), "a.txt", options).Findings;

    private sealed class TestAnalyzer(Action<AnalysisContext> initialize) : ResolutionAnalyzer
    {
        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule.Descriptor];

        public override void Initialize(AnalysisContext context) => initialize(context);
    }
}
