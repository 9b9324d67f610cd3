using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Model;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Testing;

public sealed class RuleVerifierTests
{
    private const string Id = "RL7034";

    private const string Draft = """
        The General Assembly,

        Recalling [|wells|],

        Noting pumps,

        1. Welcomes pipes;

        2. Decides to remain seized of the matter.

        """;

    [Fact]
    public void Check_of_words_that_looks_at_words_passes() => RuleVerifier.Verify<WellSpokenOf>(Draft);

    [Fact]
    public void Check_of_words_that_looks_at_the_place_fails_though_its_findings_are_as_marked()
    {
        var failure = Assert.Throws<RuleAssertionException>(() => RuleVerifier.Verify<WellAtTheBeginning>(Draft));

        Assert.Contains("RegisterTextAction", failure.Message, StringComparison.Ordinal);
        Assert.Contains("Recalling {|RL7034:wells|},", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_of_nodes_may_look_at_the_place() => RuleVerifier.Verify<WellInTheFirstParagraph>(Draft);

    private static bool IsFirst(TextNode node) => node.FirstAncestorOrSelf<Resolution>()?.Preamble.FirstOrDefault() == node;

    private abstract class WellAnalyzer : ResolutionAnalyzer
    {
        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [RuleCatalog.Get(Id)];

        protected static void Report(NodeContext<TextNode> context)
        {
            var found = context.Node.Text.Text.IndexOf("wells", StringComparison.Ordinal);

            if (found >= 0)
                context.Report(RuleCatalog.Get(Id), context.Node.Text.GetSourceSpan(new(found, 5)), "wells");
        }
    }

    private sealed class WellSpokenOf : WellAnalyzer
    {
        public override void Initialize(AnalysisContext context) => context.RegisterTextAction(Report);
    }

    private sealed class WellAtTheBeginning : WellAnalyzer
    {
        public override void Initialize(AnalysisContext context) => context.RegisterTextAction(ReportFirst);

        private static void ReportFirst(NodeContext<TextNode> context)
        {
            if (IsFirst(context.Node))
                Report(context);
        }
    }

    private sealed class WellInTheFirstParagraph : WellAnalyzer
    {
        public override void Initialize(AnalysisContext context) => context.RegisterNodeAction<TextNode>(node =>
        {
            if (IsFirst(node.Node))
                Report(node);
        });
    }
}
