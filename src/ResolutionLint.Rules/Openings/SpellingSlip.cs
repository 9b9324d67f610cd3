using Microsoft.CodeAnalysis.Text;

namespace ResolutionLint.Rules.Openings;

/// <summary>A word that is meant for another.</summary>
/// <param name="Span">Its characters in the logical text of its paragraph.</param>
/// <param name="Written">The word as it stands.</param>
/// <param name="Right">The word that is meant.</param>
internal sealed record SpellingSlip(TextSpan Span, string Written, string Right);
