using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Citations;

/// <summary>RL3015: "Recalling General Assembly resolution …" where the Assembly itself speaks.</summary>
public sealed class OwnResolutionByOrganName : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL3015");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterCitationAction(Analyze);

    private static void Analyze(MentionContext<Citation> context)
    {
        var citation = context.Mention;

        if (citation is not { Evidence: OrganEvidence.Named, IsQuoted: false, OrganSpan: { } organ, NounSpan: { } noun }
            || citation.Organ != context.Semantics.Context.Organ
            || organ.End > noun.Start
            || citation.Span.Start != noun.Start)
        {
            return;
        }

        // Behind another noun ("the implementation of General Assembly resolution …") the name is right.
        if (!context.Semantics.Openers.TryGet(citation.Node, out var opener) || organ.Start - opener.Span.End != 1)
            return;

        var text = citation.Node.Text;

        // "its resolution A/RES/66/121" says it twice, which is another fault.
        if (!char.IsUpper(text.Text[organ.Start]))
            return;

        context.Report(Rule, text.GetSourceSpan(organ), text.Text.Substring(organ.Start, organ.Length), citation.Number);
    }
}
