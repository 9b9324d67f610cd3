using Microsoft.CodeAnalysis.Text;

namespace ResolutionLint.Core.Semantics;

/// <summary>The also or further of an opener.</summary>
/// <param name="Step">Which of the two.</param>
/// <param name="Span">Its characters in the logical text of the paragraph.</param>
/// <param name="StandsBeforeVerb">Whether the verb comes after it, as the operative part wants it.</param>
public sealed record RepetitionAdverb(Repetition Step, TextSpan Span, bool StandsBeforeVerb);
