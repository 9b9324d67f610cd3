using System.Collections.Immutable;

namespace ResolutionLint.Rules.Patterns;

/// <summary>What a pattern reports.</summary>
/// <param name="Hit">The words at fault, with what is written instead.</param>
/// <param name="Arguments">What fills the placeholders of the message.</param>
internal sealed record PatternFault(PatternHit Hit, params string[] Arguments)
{
    /// <summary>The other places that the message speaks of.</summary>
    public ImmutableArray<PatternHit> Related { get; init; } = [];
}
