using System.Collections.Immutable;
using ResolutionLint.Core.Reading;
using ResolutionLint.Core.Text;
using ResolutionLint.Word.Markup;

namespace ResolutionLint.Word.Reading;

/// <summary>A document as text: one line for each paragraph, which ends at LF.</summary>
/// <param name="Marked">The text, and the markup that it comes from.</param>
/// <param name="Kinds">What each line is, and the empty one behind the last LF.</param>
/// <param name="Styles">How the characters look.</param>
internal sealed record RenderedText(MarkedText Marked, ImmutableArray<BlockKind> Kinds, TextStyles Styles);
