using System.Collections.Immutable;

namespace ResolutionLint.Core.Semantics;

/// <summary>The openers of paragraphs that follow each other in one part of a resolution.</summary>
/// <param name="Openers">The openers, in order.</param>
/// <param name="FollowsUnknown">Whether the paragraph before the first belongs to the same part and has no opener that is known.</param>
public sealed record OpenerRun(ImmutableArray<Opener> Openers, bool FollowsUnknown);
