using System.Collections.Immutable;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Core.Semantics;

/// <summary>Which note each marker of a document belongs to.</summary>
/// <remarks>
/// Where notes are numbered from 1 again, as some annexes and page-by-page texts do, markers are matched run by run. A marker may
/// be repeated; all its places lead to one note.
/// </remarks>
public sealed class FootnoteMap
{
    private readonly Dictionary<FootnoteMarker, FootnoteReference> byMarker;
    private readonly HashSet<Footnote> used;

    private FootnoteMap(ImmutableArray<FootnoteReference> references, ImmutableArray<Footnote> notes)
    {
        References = references;
        Notes = notes;
        byMarker = references.DistinctBy(reference => reference.Marker).ToDictionary(reference => reference.Marker);
        used = references.Select(reference => reference.Note).OfType<Footnote>().ToHashSet();
    }

    /// <summary>The markers in the order of the text.</summary>
    public ImmutableArray<FootnoteReference> References { get; }

    /// <summary>The notes that have a name.</summary>
    public ImmutableArray<Footnote> Notes { get; }

    /// <summary>The note of a marker; null where there is none of its name.</summary>
    public Footnote? NoteOf(FootnoteMarker marker) => byMarker.GetValueOrDefault(marker)?.Note;

    /// <summary>Whether some marker sends to a note.</summary>
    public bool IsUsed(Footnote note) => used.Contains(note);

    internal static FootnoteMap Create(ResolutionDocument document)
    {
        var notes = document.Footnotes.Where(note => note.Name.Length > 0).ToImmutableArray();
        var series = FootnoteSeries.Of(notes);
        var references = ImmutableArray.CreateBuilder<FootnoteReference>();
        var current = 0;
        var highest = 0;

        foreach (var node in document.DescendantsAndSelf().OfType<TextNode>().Where(node => node is not (Footnote or MastheadLine)))
        {
            foreach (var marker in node.Markers)
            {
                var number = FootnoteNumber.Of(marker.Name);

                if (number == 1 && highest > 1 && current + 1 < series.Length)
                    (current, highest) = (current + 1, 0);

                highest = Math.Max(highest, number ?? 0);
                references.Add(new FootnoteReference(node, marker, FootnoteSeries.Find(series, current, marker.Name), current));
            }
        }

        return new FootnoteMap(references.DrainToImmutable(), notes);
    }
}
