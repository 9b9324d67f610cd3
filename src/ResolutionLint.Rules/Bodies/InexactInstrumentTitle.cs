using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Bodies;

/// <summary>RL4018: the title of an instrument with other prepositions or articles than its own.</summary>
public sealed class InexactInstrumentTitle : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL4018");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(NodeContext<ResolutionDocument> context)
    {
        foreach (var mention in context.Semantics.Instruments)
        {
            if (mention is not { Form: InstrumentForm.Inexact, IsQuoted: false, Node: not Footnote })
                continue;

            var title = mention.Instrument.Title;
            var span = mention.Node.Text.GetSourceSpan(mention.Span);
            context.Report(Rule, span, CodeFix.Unsafe("Write the title word for word", span, title), mention.Text, title);
        }
    }
}
