namespace ResolutionLint.Rules.Patterns;

/// <summary>A part of a phrase.</summary>
/// <param name="Kind">What it stands for.</param>
/// <param name="Text">The letters of a literal part; empty for the others.</param>
internal readonly record struct PhraseToken(PhraseTokenKind Kind, string Text);
