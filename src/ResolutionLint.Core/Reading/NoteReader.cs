using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Core.Reading;

/// <summary>Puts the notes of a text together from their lines; numbers that the page keeps apart find their notes again.</summary>
internal static class NoteReader
{
    private static readonly SearchValues<char> MarkerCharacters = SearchValues.Create("0123456789*" + Superscript.Figures);

    public static IEnumerable<TextBlock> Read(ImmutableArray<TextLine> lines, LineKind[] kinds)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            if (kinds[i] != LineKind.Note)
                continue;

            var region = new List<TextLine>();

            for (; i < lines.Length && kinds[i] is LineKind.Note or LineKind.Blank or LineKind.Furniture; i++)
            {
                if (kinds[i] == LineKind.Note)
                    region.Add(lines[i]);
            }

            foreach (var note in ReadRegion(region))
                yield return note;
        }
    }

    /// <summary>Where the number or asterisk ends with which a note begins; a stroke behind it belongs to it.</summary>
    public static int EndOfNumber(string note)
    {
        var end = note.AsSpan().IndexOfAnyExcept(MarkerCharacters);
        return note[end] == '/' ? end + 1 : end;
    }

    private static IEnumerable<TextBlock> ReadRegion(List<TextLine> region) =>
        ReadDetached(region) ?? ReadInOrder(region);

    // Where the page keeps numbers apart, in whatever order, there are as many of them as there are notes without one.
    private static IEnumerable<TextBlock>? ReadDetached(List<TextLine> region)
    {
        var numbers = region.Where(line => PageMark.IsBareNumber(line.Content)).OrderBy(line => int.Parse(line.Content, CultureInfo.InvariantCulture)).ToList();

        if (numbers.Count == 0)
            return null;

        var words = region.FindAll(line => !PageMark.IsBareNumber(line.Content));
        return Number(Part(words, (note, _) => note.IsComplete), numbers)
            ?? Number(Part(words, (note, line) => note.IsComplete || line.Shape.IsNoteSource), numbers);
    }

    private static List<Draft> Part(List<TextLine> words, Func<Draft, TextLine, bool> startsAnew)
    {
        var notes = new List<Draft>();

        foreach (var line in words)
        {
            if (notes.Count == 0 || line.Shape.StartsNote || startsAnew(notes[^1], line))
                notes.Add(new Draft(line));
            else
                notes[^1].Lines.Add(line);
        }

        return notes;
    }

    private static IEnumerable<TextBlock>? Number(List<Draft> notes, List<TextLine> numbers)
    {
        var unnumbered = notes.FindAll(note => !note.HasOwnNumber);

        if (unnumbered.Count != numbers.Count)
            return null;

        for (var i = 0; i < numbers.Count; i++)
            unnumbered[i].Marker = numbers[i];

        return notes.Select(note => note.ToBlock()).OrderBy(block => block.Pieces[0].Start);
    }

    private static IEnumerable<TextBlock> ReadInOrder(List<TextLine> region)
    {
        var notes = new List<Draft>();
        var spare = new List<TextLine>();

        foreach (var line in region)
        {
            if (PageMark.IsBareNumber(line.Content))
                spare.Add(line);
            else
                AddLine(notes, spare, line);
        }

        // Numbers left over belong to the notes that have none, in order.
        foreach (var note in notes.Where(note => note.Marker is null))
        {
            if (spare.Count == 0)
                break;

            note.Marker = spare[0];
            spare.RemoveAt(0);
        }

        return notes.Select(note => note.ToBlock()).Concat(spare.Select(FurnitureOf)).OrderBy(block => block.Pieces[0].Start);
    }

    private static void AddLine(List<Draft> notes, List<TextLine> spare, TextLine line)
    {
        var open = notes.Count > 0 ? notes[^1] : null;
        var startsAnew = line.Shape.StartsNote || open is null || spare.Count > 0 && open.IsComplete
            || (open.Marker is null && !open.HasOwnNumber && open.IsComplete);

        if (!startsAnew)
        {
            open!.Lines.Add(line);
            return;
        }

        var note = new Draft(line);
        notes.Add(note);

        // A number alone on the line above is the number of this note.
        if (!note.HasOwnNumber && spare.Count == 1)
        {
            note.Marker = spare[0];
            spare.Clear();
        }
    }

    private static TextBlock FurnitureOf(TextLine line) =>
        new(BlockKind.Furniture, null, LogicalText.Empty(line.Span.Start), [], [line.Span], 0);

    /// <summary>A note whose lines are being gathered.</summary>
    private sealed class Draft(TextLine first)
    {
        public List<TextLine> Lines { get; } = [first];

        public TextLine? Marker { get; set; }

        public bool HasOwnNumber { get; } = first.Shape.StartsNote;

        public bool IsComplete => Lines[^1].Content.EndsWith('.') && !Abbreviation.EndsWithWord(Lines[^1].Content);

        public TextBlock ToBlock()
        {
            var builder = new LogicalTextBuilder();
            var number = HasOwnNumber ? EndOfNumber(Lines[0].Content) : 0;
            var label = HasOwnNumber ? LabelOf(Lines[0].Text, number) : Marker is null ? null : LabelOf(Marker.Text, Marker.Text.Length);

            for (var i = 0; i < Lines.Count; i++)
            {
                var text = Lines[i].Text;
                var start = i == 0 ? number : 0;

                while (start < text.Length && text.Text[start] == ' ')
                    start++;

                LineJoiner.Append(builder, text, start);
            }

            var pieces = Lines.Select(line => line.Span);
            return new TextBlock(
                BlockKind.Note,
                label,
                builder.ToLogicalText(Lines[0].Span.Start),
                [],
                [.. (Marker is null ? pieces : pieces.Append(Marker.Span)).OrderBy(piece => piece.Start)],
                Lines[0].Indent);
        }

        private static ParagraphLabel LabelOf(LogicalText text, int length)
        {
            var written = text.Text[..length];
            var value = Superscript.ToDigits(written.TrimEnd('/'));
            var ordinal = int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : default(int?);
            return new ParagraphLabel(
                written,
                value,
                ordinal is null ? LabelKind.Bullet : LabelKind.Number,
                ordinal,
                text.GetSourceSpan(new TextSpan(0, length)));
        }
    }
}
