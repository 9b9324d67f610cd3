using Microsoft.CodeAnalysis;

namespace ResolutionLint.Rules.Citations;

/// <summary>RL3011: a preamble that mentions a resolution for the first time without the day of its adoption.</summary>
public sealed class UndatedFirstCitation : UndatedMentionAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = RuleCatalog.Get("RL3011");

    private protected override DiagnosticDescriptor Rule => Descriptor;

    private protected override bool IsOfPreamble => true;
}
