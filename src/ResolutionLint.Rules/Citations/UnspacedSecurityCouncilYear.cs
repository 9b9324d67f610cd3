using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Citations;

/// <summary>RL3004: the year of a Security Council resolution without a blank before it, or not in parentheses.</summary>
public sealed class UnspacedSecurityCouncilYear : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL3004");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterCitationAction(Analyze);

    private static void Analyze(MentionContext<Citation> context)
    {
        var citation = context.Mention;

        // A symbol has no blank there; that it stands in the text is another fault.
        if (!citation.Has(CitationFaults.UnspacedYear | CitationFaults.YearOutsideParentheses)
            || citation.Organ != OrganNames.SecurityCouncil
            || citation.IsQuoted
            || citation.Has(CitationFaults.SymbolForNumber))
        {
            return;
        }

        context.Report(Rule, citation.Node.Text.GetSourceSpan(citation.NumberSpan), FixOf(citation), citation.Number);
    }

    // The year alone may lead to an address: "1325 [2000](https://…)".
    private static CodeFix? FixOf(Citation citation) =>
        WordEdit.Replace(citation.Node.Text, citation.NumberSpan, citation.Number) is { } change
            ? new CodeFix($"Write \"{citation.Number}\"", [change], FixSafety.Safe)
            : null;
}
