using Microsoft.CodeAnalysis.Text;

namespace ResolutionLint.Core.Model;

/// <summary>A mark in the text that sends the reader to a note.</summary>
/// <param name="Name">What the mark says: "3", "*", or the name of a Markdown note.</param>
/// <param name="Offset">Where it stands in the logical text: before the character at this offset.</param>
/// <param name="Span">Its characters in the original.</param>
public sealed record FootnoteMarker(string Name, int Offset, TextSpan Span);
