using Microsoft.CodeAnalysis;

namespace ResolutionLint.Rules.Citations;

/// <summary>RL3014: a resolution cited with a day that the only source contradicts.</summary>
public sealed class DateAgainstSingleSource : RegisteredDateAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = RuleCatalog.Get("RL3014");

    private protected override DiagnosticDescriptor Rule => Descriptor;

    private protected override bool IsOfAttested => false;
}
