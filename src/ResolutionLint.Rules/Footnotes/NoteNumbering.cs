using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Footnotes;

/// <summary>Numbers markers and notes anew in the order in which the text is read, and puts the notes into that order.</summary>
internal sealed class NoteNumbering
{
    private readonly ResolutionDocument document;
    private readonly ImmutableArray<Footnote> notes;
    private readonly ImmutableArray<FootnoteReference> references;
    private readonly FootnoteMap footnotes;

    private NoteNumbering(ResolutionDocument document, FootnoteMap footnotes)
    {
        this.document = document;
        this.footnotes = footnotes;
        notes = [.. footnotes.Notes.OrderBy(note => note.Span.Start)];
        references = footnotes.References;
    }

    /// <summary>The fix; null where it is not plain which note is which, or where a note leans on the one before it.</summary>
    /// <param name="semantics">The document.</param>
    /// <param name="eachItsOwn">Whether every marker gets a note of its own; else a marker that comes back keeps its number.</param>
    public static CodeFix? Fix(DocumentSemantics semantics, bool eachItsOwn)
    {
        var numbering = new NoteNumbering(semantics.Document, semantics.Footnotes);
        return semantics.Ibids.IsEmpty && numbering.IsPlain() ? numbering.Write(eachItsOwn) : null;
    }

    private bool IsPlain() =>
        references.All(reference => reference is { Number: not null, Note: { Label: not null }, Series: 0 } && Shows(reference.Marker.Span, reference.Marker.Name))
        && notes.All(note => footnotes.IsUsed(note) && Shows(note.Label!.Span, note.Name))
        && notes.Zip(notes.Skip(1)).All(pair => pair.First.Span.End <= pair.Second.Span.Start)
        && !document.Children.OfType<PageFurniture>().Any(furniture => furniture.Span.Start > notes[0].Span.Start && furniture.Span.Start < notes[^1].Span.End);

    private bool Shows(TextSpan span, string name) => document.Source.ToString(span).Contains(name, StringComparison.Ordinal);

    private CodeFix? Write(bool eachItsOwn)
    {
        var order = (eachItsOwn ? references : references.DistinctBy(reference => reference.Note)).Select(reference => reference.Note!).ToList();
        var numbers = order.Select((note, index) => (Note: note, Number: index + 1)).DistinctBy(pair => pair.Note).ToDictionary(pair => pair.Note, pair => pair.Number);
        var changes = ImmutableArray.CreateBuilder<TextChange>();
        var next = 0;

        foreach (var reference in references)
        {
            var number = eachItsOwn ? ++next : numbers[reference.Note!];
            Add(changes, reference.Marker.Span, WithNumber(reference.Marker.Span, reference.Marker.Name, number));
        }

        for (var place = 0; place < notes.Length; place++)
            Add(changes, notes[place].Span, TextAt(place, order));

        return changes.Count == 0 ? null : new CodeFix("Number the notes anew", [.. changes.OrderBy(change => change.Span.Start)], FixSafety.Safe);
    }

    // Where there are more notes than before, those beyond stand at the end.
    private string TextAt(int place, List<Footnote> order)
    {
        var count = place == notes.Length - 1 ? order.Count - place : 1;
        return string.Join(Gap(), Enumerable.Range(place, count).Select(index => TextOf(order[index], index + 1)));
    }

    private string TextOf(Footnote note, int number)
    {
        var label = note.Label!.Span;
        return WithNumber(label, note.Name, number) + document.Source.ToString(TextSpan.FromBounds(label.End, note.Span.End));
    }

    private string Gap() => notes.Length > 1 ? document.Source.ToString(TextSpan.FromBounds(notes[0].Span.End, notes[1].Span.Start)) : "\n\n";

    private string WithNumber(TextSpan span, string name, int number) =>
        document.Source.ToString(span).Replace(name, number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    private void Add(ImmutableArray<TextChange>.Builder changes, TextSpan span, string text)
    {
        if (document.Source.ToString(span) != text)
            changes.Add(new TextChange(span, text));
    }
}
