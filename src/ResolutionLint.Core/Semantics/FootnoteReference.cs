using ResolutionLint.Core.Model;

namespace ResolutionLint.Core.Semantics;

/// <summary>A footnote marker, where it stands, and the note that it sends to.</summary>
/// <param name="Node">The paragraph that the marker stands in.</param>
/// <param name="Marker">The marker.</param>
/// <param name="Note">Its note; null where there is none of its name.</param>
/// <param name="Series">Which run of numbers it belongs to: 0 unless numbering starts again in an annex or on a page.</param>
public sealed record FootnoteReference(TextNode Node, FootnoteMarker Marker, Footnote? Note, int Series)
{
    /// <summary>What the marker counts; null where it is no number.</summary>
    public int? Number => FootnoteNumber.Of(Marker.Name);
}
