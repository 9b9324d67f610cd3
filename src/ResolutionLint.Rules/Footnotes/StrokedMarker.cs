using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Rules.Footnotes;

/// <summary>Knows the markers of texts from before the mid-1990s, which stand on the line with a stroke behind the figure: "the report, 1/ which".</summary>
internal static class StrokedMarker
{
    /// <summary>Whether a marker is written so.</summary>
    /// <param name="document">The document.</param>
    /// <param name="marker">Its characters in the original.</param>
    public static bool IsIt(ResolutionDocument document, TextSpan marker) => marker.Length > 1 && document.Source[marker.End - 1] == '/';
}
