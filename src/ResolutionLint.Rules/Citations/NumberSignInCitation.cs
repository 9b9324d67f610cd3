using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Citations;

/// <summary>RL3002: "No." or "#" between the noun and the number of a resolution.</summary>
public sealed class NumberSignInCitation : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL3002");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterCitationAction(Analyze);

    private static void Analyze(MentionContext<Citation> context)
    {
        var citation = context.Mention;

        // Bodies with numbers of their own may count them with "No.".
        if (!citation.Has(CitationFaults.NumberSign) || citation.Organ is null || citation.IsQuoted || citation.PartIndex > 0)
            return;

        var text = citation.Node.Text;
        var gap = TextSpan.FromBounds((citation.NounSpan ?? citation.OrganSpan ?? citation.Span).End, citation.NumberSpan.Start);
        var sign = text.Text.Substring(gap.Start, gap.Length).Trim();
        var place = text.GetSourceSpan(new TextSpan(text.Text.IndexOf(sign, gap.Start, StringComparison.Ordinal), sign.Length));

        context.Report(Rule, place, CodeFix.Safe($"Remove \"{sign}\"", text.GetSourceSpan(gap), " "), sign, citation.Number);
    }
}
