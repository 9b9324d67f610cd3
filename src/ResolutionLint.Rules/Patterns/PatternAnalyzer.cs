using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Diagnostics;

namespace ResolutionLint.Rules.Patterns;

/// <summary>Runs rules without code. All of them look through a text together.</summary>
internal abstract class PatternAnalyzer(ImmutableArray<PatternRule> rules) : ResolutionAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [.. rules.Select(rule => rule.Rule.Descriptor)];

    /// <summary>The sentences that show what the rules flag and allow.</summary>
    public ImmutableArray<RuleExample> Examples { get; } = [.. rules.SelectMany(rule => rule.Examples)];

    private protected PatternFinder Finder { get; } = new(rules);

    private protected static void Report(ReportingContext context, PatternRule rule, IReadOnlyList<PatternHit> hits)
    {
        foreach (var fault in rule.Pattern.Judge(hits))
        {
            var hit = fault.Hit;
            var related = fault.Related.Select(other => new RelatedLocation(PlaceOf(other), $"Here stands \"{other.Text}\"."));
            context.Report(rule.Rule.Descriptor, PlaceOf(hit), FixOf(rule.Rule, hit), [.. related], fault.Arguments);
        }
    }

    private static TextSpan PlaceOf(PatternHit hit) => hit.Node.Text.GetSourceSpan(hit.Span);

    private static CodeFix? FixOf(RuleDescriptor rule, PatternHit hit) =>
        rule.Fix != FixSafety.None && hit.Replacement is { } replacement && WordEdit.Replace(hit.Node.Text, hit.Span, replacement) is { } change
            ? new CodeFix($"Write \"{replacement}\"", [change], rule.Fix)
            : null;
}
