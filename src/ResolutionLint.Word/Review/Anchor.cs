namespace ResolutionLint.Word.Review;

/// <summary>Where a comment stands in the markup of the body.</summary>
/// <param name="Start">The place in front of its first character.</param>
/// <param name="End">The place behind its last one.</param>
/// <param name="Where">What a reader has to be told of the place, since it is not that of the words; else empty.</param>
internal sealed record Anchor(AnchorPlace Start, AnchorPlace End, string Where);
