using ResolutionLint.Word.Markup;

namespace ResolutionLint.Word.Review;

/// <summary>Where a comment stands in the markup of the body.</summary>
/// <param name="Start">The place in front of its first character.</param>
/// <param name="End">The place behind its last one.</param>
/// <param name="Where">What a reader has to be told of the place, since it is not that of the words; else empty.</param>
internal sealed record Anchor(AnchorPlace Start, AnchorPlace End, string Where);

/// <summary>A place in a run.</summary>
/// <param name="Run">The run.</param>
/// <param name="Content">The child of the run.</param>
/// <param name="At">In front of which character of the child; 1 is behind what is no text.</param>
internal readonly record struct AnchorPlace(MarkupElement Run, MarkupElement Content, int At);
