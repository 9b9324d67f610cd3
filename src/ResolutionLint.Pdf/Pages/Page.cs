using System.Collections.Immutable;

namespace ResolutionLint.Pdf.Pages;

/// <summary>A page.</summary>
/// <param name="Width">In points.</param>
/// <param name="Height">In points.</param>
/// <param name="Words">Its words, in any order.</param>
internal sealed record Page(double Width, double Height, ImmutableArray<WordBox> Words);
