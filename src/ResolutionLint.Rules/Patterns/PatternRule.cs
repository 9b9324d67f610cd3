using System.Collections.Immutable;
using ResolutionLint.Core.Diagnostics;

namespace ResolutionLint.Rules.Patterns;

/// <summary>A rule without code: a descriptor and a pattern, with sentences that show what it flags and what it allows.</summary>
/// <param name="Rule">What is known of the rule.</param>
/// <param name="Pattern">What it looks for.</param>
/// <param name="Examples">The sentences of the rule file.</param>
internal sealed record PatternRule(RuleDescriptor Rule, Pattern Pattern, ImmutableArray<RuleExample> Examples);
