using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Model;
using ResolutionLint.Rules.Openings;

namespace ResolutionLint.Rules.Coherence;

/// <summary>RL8007: the paragraph by which an organ remains seized of a matter, before the end.</summary>
public sealed class MisplacedSeizedParagraph : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL8007");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction<Resolution>(Analyze);

    private static void Analyze(NodeContext<Resolution> context)
    {
        foreach (var paragraph in context.Node.Operatives.SkipLast(1))
        {
            if (SeizedClause.Of(paragraph) is not null && context.Semantics.Openers.TryGetKnown(paragraph, out var opener) && opener.Verb == "decide")
                context.Report(Rule, opener.SourceSpan(), opener.Text);
        }
    }
}
