using System.Collections.Immutable;
using System.Globalization;

namespace ResolutionLint.Core.Reading;

/// <summary>Finds notes that stand as paragraphs among those of the text, where the page that they stood on ended: <c>5 See A/57/153.</c></summary>
internal static class UnruledNotes
{
    // A page has no more lines between a marker and its note.
    private const int LongestPage = 150;

    /// <summary>Marks the lines of notes whose numbers count on and have their markers in the lines before, or that have a stroke behind the number.</summary>
    public static void Mark(ImmutableArray<TextLine> lines, LineKind[] kinds)
    {
        var last = 0;

        for (var i = 1; i < lines.Length; i++)
        {
            if (kinds[i] != LineKind.Text || !(IsSetOffByStroke(lines, kinds, i) || IsNext(lines, kinds, i, last + 1)))
                continue;

            last = NoteRegions.NumberOf(lines[i]) ?? last;
            kinds[i] = LineKind.Note;

            while (i + 1 < lines.Length && kinds[i + 1] == LineKind.Text && !lines[i + 1].Shape.StartsNote)
                kinds[++i] = LineKind.Note;
        }
    }

    private static bool IsSetOffByStroke(ImmutableArray<TextLine> lines, LineKind[] kinds, int index) =>
        kinds[index - 1] != LineKind.Text && NoteRegions.IsStroked(lines[index]);

    private static bool IsNext(ImmutableArray<TextLine> lines, LineKind[] kinds, int index, int number) =>
        NoteRegions.NumberOf(lines[index]) == number && MayBegin(lines, kinds, index) && HasMarker(lines, kinds, index, number);

    /// <summary>Whether a marker with a number stands in the lines of the text before a note.</summary>
    public static bool HasMarker(ImmutableArray<TextLine> lines, LineKind[] kinds, int note, int number)
    {
        for (var i = note - 1; i >= Math.Max(0, note - LongestPage); i--)
        {
            if (kinds[i] == LineKind.Text && HasMarker(lines[i], number))
                return true;
        }

        return false;
    }

    // Among notes one may begin with any words.
    private static bool MayBegin(ImmutableArray<TextLine> lines, LineKind[] kinds, int index)
    {
        if (kinds[index - 1] == LineKind.Text)
            return false;

        var before = index - 1;

        while (before >= 0 && kinds[before] == LineKind.Blank)
            before--;

        return lines[index].Shape.IsNoteSource || (before >= 0 && kinds[before] == LineKind.Note && !lines[index].Shape.IsKnownOpening && lines[index].Label is null);
    }

    private static bool HasMarker(TextLine line, int number)
    {
        foreach (var (figure, form) in line.Shape.MarkerCandidates)
        {
            if (form != MarkerForm.Plain && int.TryParse(Superscript.ToDigits(line.Content.Substring(figure.Start, figure.Length).TrimEnd('/')), NumberStyles.None, CultureInfo.InvariantCulture, out var found) && found == number)
                return true;
        }

        return false;
    }
}
