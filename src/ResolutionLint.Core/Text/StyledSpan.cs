using Microsoft.CodeAnalysis.Text;

namespace ResolutionLint.Core.Text;

/// <summary>A stretch of a text that does not look as the rest does.</summary>
/// <param name="Span">The stretch, as offsets in UTF-16 code units.</param>
/// <param name="Look">How it looks.</param>
public sealed record StyledSpan(TextSpan Span, TextLook Look);
