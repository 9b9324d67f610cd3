using System.Collections.Immutable;

namespace ResolutionLint.Core.Semantics;

/// <summary>The openers of paragraphs that follow each other in one part of a resolution.</summary>
/// <param name="Openers">The openers, in order.</param>
/// <param name="BeginsPart">Whether the first opens its part; false after a heading and after a paragraph whose opener is not known.</param>
public sealed record OpenerRun(ImmutableArray<Opener> Openers, bool BeginsPart);
