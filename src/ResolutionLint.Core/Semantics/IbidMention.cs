using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Core.Semantics;

/// <summary>"Ibid." in a note: the same source as the note before. It is no citation of its own.</summary>
/// <param name="Node">The note.</param>
/// <param name="Span">The word in the logical text of <paramref name="Node"/>.</param>
/// <param name="Antecedent">The resolution or decision that it refers to; null where the note before cites none.</param>
public sealed record IbidMention(Footnote Node, TextSpan Span, Citation? Antecedent);
