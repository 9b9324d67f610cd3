using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Core.Semantics;

/// <summary>A document symbol in the text: A/57/153, E/CN.15/2002/10.</summary>
/// <param name="Node">The paragraph or note that it stands in.</param>
/// <param name="Span">Its characters in the logical text of <paramref name="Node"/>.</param>
/// <param name="Text">The symbol as written.</param>
public sealed record DocumentSymbol(TextNode Node, TextSpan Span, string Text);
