using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Rules.Patterns;

namespace ResolutionLint.Rules.RuleFiles;

/// <summary>What a rule file says.</summary>
/// <param name="Rule">The rule; null where the file is too faulty to be one.</param>
/// <param name="Pattern">The rule with its pattern, where it is a rule without code that can run.</param>
/// <param name="Faults">What is wrong with the file, in the order of its text.</param>
internal sealed record RuleDefinition(RuleDescriptor? Rule, PatternRule? Pattern, ImmutableArray<RuleFileFault> Faults)
{
    /// <summary>Where the id stands.</summary>
    public TextSpan IdPlace { get; init; }
}
