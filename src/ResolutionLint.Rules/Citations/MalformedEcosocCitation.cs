using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Citations;

/// <summary>RL3006: a resolution or decision of the Economic and Social Council cited by symbol or abbreviation.</summary>
public sealed class MalformedEcosocCitation : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL3006");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterCitationAction(Analyze);

    private static void Analyze(MentionContext<Citation> context)
    {
        var citation = context.Mention;

        if (citation.Organ != OrganNames.EconomicAndSocialCouncil || !RunningTextForm.IsAtFault(citation))
            return;

        var span = RunningTextForm.SpanOf(citation);
        var written = citation.Node.Text.Text.Substring(span.Start, span.Length);
        var right = RunningTextForm.Write(citation, context.Semantics.Context.Organ);
        var place = citation.Node.Text.GetSourceSpan(span);
        var fix = RunningTextForm.FixOf(citation, context.Semantics.Context.Organ);

        context.Report(Rule, place, fix, written, right);
    }
}
