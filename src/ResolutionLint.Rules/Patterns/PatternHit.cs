using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Rules.Patterns;

/// <summary>A place where a pattern found its words.</summary>
/// <param name="Node">The paragraph, note or line.</param>
/// <param name="Span">The words in its logical text.</param>
/// <param name="Group">The group of what was found.</param>
/// <param name="Replacement">What is written instead; null where nothing is known.</param>
internal sealed record PatternHit(TextNode Node, TextSpan Span, int Group, string? Replacement)
{
    public string Text => Node.Text.Text.Substring(Span.Start, Span.Length);
}
