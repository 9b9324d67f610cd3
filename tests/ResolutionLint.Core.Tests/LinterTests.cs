using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Configuration;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Reading;

namespace ResolutionLint.Core.Tests;

public sealed class LinterTests
{
    private const string Draft = "The General Assembly,\n\nRecalling its resolution,\n\n1. Requests a report.\n";

    private static readonly RuleDescriptor Rule = ListedRules.Rule("RL5001");

    [Fact]
    public void Text_that_is_no_resolution_is_one_note_and_no_check_runs()
    {
        var result = Linter(Swap("milk", "bread")).Lint(SourceText.From("Shopping list\n\nmilk\n\neggs\n"), "list.txt", DocumentOptions.Default);

        Assert.Equal("RL9002", Assert.Single(result.Findings).Id);
    }

    [Fact]
    public void Fixes_are_made_until_none_is_left_and_twice_is_as_once()
    {
        var linter = Linter(Swap("report", "study"), Swap("study", "survey"));
        var once = linter.Fix(SourceText.From(Draft), "a.txt", DocumentOptions.Default, FixSafety.Safe);
        var twice = linter.Fix(once.Text, "a.txt", DocumentOptions.Default, FixSafety.Safe);

        Assert.Equal(Draft.Replace("report", "survey", StringComparison.Ordinal), once.Text.ToString());
        Assert.Equal(2, once.Applied);
        Assert.Empty(once.Result.Findings);
        Assert.Equal((once.Text.ToString(), 0), (twice.Text.ToString(), twice.Applied));
    }

    [Fact]
    public void Fixes_that_undo_one_another_leave_the_text_as_it_was()
    {
        var result = Linter(Swap("report", "study"), Swap("study", "report"))
            .Fix(SourceText.From(Draft), "a.txt", DocumentOptions.Default, FixSafety.Safe);

        Assert.Equal((Draft, 0), (result.Text.ToString(), result.Applied));
        Assert.Equal(["RL9016", "RL5001"], result.Result.Findings.Select(finding => finding.Id));
    }

    [Fact]
    public void Reader_that_throws_is_one_finding()
    {
        var linter = new Linter([], new ListedRules(), default, [new FailingReader()]);
        var result = linter.Lint(SourceText.From(Draft), "a.txt", DocumentOptions.Default);

        Assert.Equal("RL9015", Assert.Single(result.Findings).Id);
        Assert.Equal(DocumentKind.NotAResolution, result.Document.Kind);
    }

    private static Linter Linter(params ResolutionAnalyzer[] analyzers) => new(analyzers, new ListedRules(Rule), default);

    private static SwappingAnalyzer Swap(string from, string to) => new(from, to);

    private sealed class SwappingAnalyzer(string from, string to) : ResolutionAnalyzer
    {
        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule.Descriptor];

        public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(document =>
        {
            var at = document.Document.Source.ToString().IndexOf(from, StringComparison.Ordinal);
            var span = new TextSpan(Math.Max(0, at), from.Length);

            if (at >= 0)
                document.Report(Rule.Descriptor, span, CodeFix.Safe($"Write {to}", span, to), from);
        });
    }

    private sealed class FailingReader : IDocumentReader
    {
        public bool CanRead(string path) => true;

        public DocumentText Read(SourceText source, string path) => throw new NotSupportedException("not today");
    }
}
