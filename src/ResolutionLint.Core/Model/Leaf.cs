using Microsoft.CodeAnalysis.Text;

namespace ResolutionLint.Core.Model;

/// <summary>A piece of the original that belongs to one node.</summary>
/// <param name="Span">Its characters, in UTF-16 code units.</param>
/// <param name="Owner">The node that it belongs to; the document itself for blank lines.</param>
public sealed record Leaf(TextSpan Span, DocumentNode? Owner);
