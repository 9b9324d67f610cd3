using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Core.Semantics;

/// <summary>The verb phrase with which a paragraph opens.</summary>
/// <param name="Node">The paragraph.</param>
/// <param name="Span">Its characters in the logical text of the paragraph.</param>
/// <param name="Text">The phrase with its qualifiers and its also or further, without the preposition after it.</param>
public sealed record Opener(TextNode Node, TextSpan Span, string Text);
