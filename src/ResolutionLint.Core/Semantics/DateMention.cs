using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Core.Semantics;

/// <summary>A date in the text.</summary>
/// <param name="Node">The paragraph or note that it stands in.</param>
/// <param name="Span">Its characters in the logical text of <paramref name="Node"/>.</param>
/// <param name="Value">The day; null where the calendar has no such day.</param>
public sealed record DateMention(TextNode Node, TextSpan Span, DateOnly? Value);
