using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Diagnostics;

namespace ResolutionLint.Rules.Patterns;

/// <summary>Runs rules without code. All of them look through a text together.</summary>
/// <param name="rules">The rules; they are asked for at the first text, so that their files can be read while the host does something else.</param>
internal abstract class PatternAnalyzer(Func<ImmutableArray<PatternRule>> rules) : ResolutionAnalyzer
{
    private readonly Lazy<PatternFinder> finder = new(() => new PatternFinder(rules()));

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [.. rules().Select(rule => rule.Rule.Descriptor)];

    /// <summary>The sentences that show what the rules flag and allow.</summary>
    public ImmutableArray<RuleExample> Examples => [.. rules().SelectMany(rule => rule.Examples)];

    private protected PatternFinder Finder => finder.Value;

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
