using ResolutionLint.Core.Model;

namespace ResolutionLint.Rules.Footnotes;

/// <summary>Knows the markers of texts from before the mid-1990s, which stand on the line with a stroke behind the figure: "the report, 1/ which".</summary>
internal static class StrokedMarker
{
    /// <summary>Whether a marker is written so.</summary>
    public static bool IsIt(ResolutionDocument document, FootnoteMarker marker) =>
        marker.Span.Length > 1 && document.Source[marker.Span.End - 1] == '/';
}
