using Microsoft.CodeAnalysis;

namespace ResolutionLint.Rules.Citations;

/// <summary>RL3024: a number in the operative part that the preamble has not introduced and that has no date.</summary>
public sealed class CitationNotIntroduced : UndatedMentionAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = RuleCatalog.Get("RL3024");

    private protected override DiagnosticDescriptor Rule => Descriptor;

    private protected override bool IsOfPreamble => false;
}
