using ResolutionLint.Word.Markup;

namespace ResolutionLint.Word.Review;

/// <summary>A place in a run.</summary>
/// <param name="Run">The run.</param>
/// <param name="Content">The child of the run.</param>
/// <param name="At">In front of which character of the child; 1 is behind what is no text.</param>
internal readonly record struct AnchorPlace(MarkupElement Run, MarkupElement Content, int At);
