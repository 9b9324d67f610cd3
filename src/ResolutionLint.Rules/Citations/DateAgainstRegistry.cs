using Microsoft.CodeAnalysis;

namespace ResolutionLint.Rules.Citations;

/// <summary>RL3013: a resolution cited with a day that several sources contradict.</summary>
public sealed class DateAgainstRegistry : RegisteredDateAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = RuleCatalog.Get("RL3013");

    private protected override DiagnosticDescriptor Rule => Descriptor;

    private protected override bool IsOfAttested => true;
}
