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
        var operatives = context.Node.Operatives;

        for (var i = 0; i + 1 < operatives.Length; i++)
        {
            var paragraph = operatives[i];

            if (SeizedClause.Of(paragraph) is not null && GoesOn(paragraph, operatives[i + 1]) && context.Semantics.Openers.TryGetKnown(paragraph, out var opener) && opener.Verb == "decide")
                context.Report(Rule, opener.SourceSpan(), opener.Text);
        }
    }

    // An annex without a heading begins to count anew.
    private static bool GoesOn(OperativeParagraph paragraph, OperativeParagraph next) =>
        paragraph.Label?.Ordinal is not { } number || next.Label?.Ordinal >= number;
}
