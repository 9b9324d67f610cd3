using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using ResolutionLint.Core.Model;
using Footnote = DocumentFormat.OpenXml.Wordprocessing.Footnote;

namespace ResolutionLint.Word.Tests.Support;

/// <summary>Makes footnotes of the notes of a draft.</summary>
internal sealed class UnNotes(IEnumerable<Core.Model.Footnote> notes)
{
    private readonly List<Core.Model.Footnote> left = [.. notes];
    private readonly List<Footnote> written = [];
    private int count;

    /// <summary>The notes that nothing refers to.</summary>
    public IEnumerable<Core.Model.Footnote> Left => left;

    /// <summary>The part with the notes; Word wants its two lines in it.</summary>
    public Footnotes ToFootnotes() => new([
        new Footnote(new Paragraph(new Run(new SeparatorMark()))) { Type = FootnoteEndnoteValues.Separator, Id = -1 },
        new Footnote(new Paragraph(new Run(new ContinuationSeparatorMark()))) { Type = FootnoteEndnoteValues.ContinuationSeparator, Id = 0 },
        .. written,
    ]);

    /// <summary>The run that refers to a note: by its number where Word would count to it, else by a mark of its own.</summary>
    public Run Refer(FootnoteMarker marker)
    {
        var note = left.Find(note => note.Name == marker.Name);

        if (note is null)
            return new Run(Raised(), new Text(marker.Name));

        left.Remove(note);
        var isCounted = marker.Name == (count + 1).ToString(CultureInfo.InvariantCulture);
        count += isCounted ? 1 : 0;
        written.Add(Write(note, isCounted));

        var reference = new FootnoteReference { Id = written.Count };
        return isCounted
            ? new Run(Raised(), reference)
            : new Run(Raised(), new FootnoteReference { Id = written.Count, CustomMarkFollows = true }, new Text(marker.Name));
    }

    private Footnote Write(Core.Model.Footnote note, bool isCounted)
    {
        // Word processors look for a mark of a note's own at its very beginning.
        OpenXmlElement[] mark = isCounted ? [new Run(new TabChar()), new Run(Raised(), new FootnoteReferenceMark())] : [new Run(Raised(), new Text(note.Name))];
        return new Footnote(
            new Paragraph([
                new ParagraphProperties(new ParagraphStyleId { Val = UnStyles.Note }),
                .. mark,
                new Run(new TabChar(), new Text(note.Text.Text) { Space = SpaceProcessingModeValues.Preserve }),
            ]))
        { Id = written.Count + 1 };
    }

    private static RunProperties Raised() => new(new RunStyle { Val = UnStyles.Mark });
}
