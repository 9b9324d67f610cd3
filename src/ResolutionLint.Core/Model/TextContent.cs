using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Core.Model;

/// <summary>What every node with words is made from.</summary>
/// <param name="Text">The words, without label and markers.</param>
/// <param name="Markers">Footnote markers found in the words.</param>
/// <param name="Label">Number or letter before the words.</param>
/// <param name="Span">The place in the original, label included, in UTF-16 code units.</param>
public sealed record TextContent(
    LogicalText Text,
    ImmutableArray<FootnoteMarker> Markers,
    ParagraphLabel? Label,
    TextSpan Span);
