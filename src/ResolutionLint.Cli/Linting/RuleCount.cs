using Microsoft.CodeAnalysis;

namespace ResolutionLint.Cli.Linting;

/// <summary>How often a rule has found something.</summary>
/// <param name="Id">The rule.</param>
/// <param name="Title">What it finds.</param>
/// <param name="Severity">The severity; a rule can have several in one run.</param>
/// <param name="Count">How many findings.</param>
/// <param name="Files">In how many files.</param>
/// <param name="Words">In how many words.</param>
internal sealed record RuleCount(string Id, string Title, DiagnosticSeverity Severity, int Count, int Files, int Words)
{
    public double PerThousandWords => Words == 0 ? 0 : Math.Round(Count * 1000.0 / Words, 3);
}
