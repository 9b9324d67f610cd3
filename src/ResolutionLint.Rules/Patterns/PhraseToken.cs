using System.Collections.Immutable;

namespace ResolutionLint.Rules.Patterns;

/// <summary>A part of a phrase.</summary>
/// <param name="Kind">What it stands for.</param>
/// <param name="Text">The letters of a literal part; empty for the others.</param>
internal sealed record PhraseToken(PhraseTokenKind Kind, string Text)
{
    /// <summary>What may stand there, the longest first, where there is a choice.</summary>
    public ImmutableArray<string> Choices { get; init; } = [];
}
