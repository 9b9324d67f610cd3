using Microsoft.CodeAnalysis.Text;

namespace ResolutionLint.Core.Diagnostics;

/// <summary>Another place that a finding speaks of.</summary>
/// <param name="Span">Its characters in the original, in UTF-16 code units.</param>
/// <param name="Message">What is there.</param>
public sealed record RelatedLocation(TextSpan Span, string Message);
