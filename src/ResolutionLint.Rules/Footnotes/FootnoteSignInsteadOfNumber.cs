using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Rules.Footnotes;

/// <summary>RL6008: a footnote marker that is no number.</summary>
public sealed class FootnoteSignInsteadOfNumber : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL6008");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(NodeContext<ResolutionDocument> context)
    {
        foreach (var reference in context.Semantics.Footnotes.References)
        {
            if (reference.Marker.Name[0] is '*' or '†' or '‡' && reference is { Note: not null, Node: PreambularParagraph or OperativeParagraph or SubParagraph or ContinuationText })
                context.Report(Rule, reference.Marker.Span, reference.Marker.Name);
        }
    }
}
