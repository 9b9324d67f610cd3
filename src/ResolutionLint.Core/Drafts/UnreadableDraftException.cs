using System.Collections.Immutable;

namespace ResolutionLint.Core.Drafts;

/// <summary>A file holds no draft that could be read.</summary>
/// <param name="rule">The id of the engine's rule that reports it, one of <see cref="Diagnostics.EngineRules"/>.</param>
/// <param name="arguments">What the message of the rule needs.</param>
#pragma warning disable CA1032 // without a rule there would be nothing to report
public sealed class UnreadableDraftException(string rule, params ImmutableArray<string> arguments)
    : Exception($"{rule}: {string.Join("; ", arguments)}")
#pragma warning restore CA1032
{
    /// <summary>The id of the engine's rule.</summary>
    public string Rule { get; } = rule;

    /// <summary>What its message needs.</summary>
    public ImmutableArray<string> Arguments { get; } = arguments;
}
