using System.Collections.Immutable;
using ResolutionLint.Core.Reading;

namespace ResolutionLint.Pdf.Pages;

/// <summary>The lines of a document, sorted by what part of their page they are.</summary>
/// <param name="Measures">How the text is set.</param>
/// <param name="Text">The lines of the text, page by page.</param>
/// <param name="Notes">The lines of notes at the feet of pages.</param>
/// <param name="Heads">Furniture above the text: running titles, symbols, page numbers.</param>
/// <param name="Feet">Furniture below it: page numbers, job numbers, bar codes.</param>
internal sealed record PageLayout(
    Measures Measures,
    ImmutableArray<Line> Text,
    ImmutableArray<Line> Notes,
    ImmutableArray<Line> Heads,
    ImmutableArray<Line> Feet)
{
    /// <summary>Sorts the words of pages.</summary>
    public static PageLayout Of(ImmutableArray<Page> pages)
    {
        var rows = pages.Select(RowBuilder.RowsOf).ToList();
        var cutter = new LineCutter(Blanks.In(rows.SelectMany(page => page)));
        var lines = rows.Select((page, number) => page.Select(row => cutter.Cut(number, row)).ToList()).ToList();
        var measures = Measures.Of([.. lines.SelectMany(page => page).SelectMany(row => row)], pages.Max(page => page.Width));
        var furniture = Furniture.Find(pages, lines, measures);
        var feet = new FootNotes(measures);
        var (text, notes) = (ImmutableArray.CreateBuilder<Line>(), ImmutableArray.CreateBuilder<Line>());

        for (var page = 0; page < pages.Length; page++)
        {
            var body = lines[page][furniture[page].Body];
            var first = feet.FirstRowOf(body, goesOn: notes.Count > 0 && !IsComplete(notes[^1].Text));
            text.AddRange(body.Take(first).SelectMany(row => row).Where(line => !FootNotes.IsRule(line)));
            notes.AddRange(body.Skip(first).SelectMany(row => row).Where(line => !FootNotes.IsRule(line)));
        }

        return new PageLayout(
            measures,
            text.DrainToImmutable(),
            notes.DrainToImmutable(),
            [.. lines.SelectMany((page, number) => page.Take(furniture[number].Head)).SelectMany(row => row)],
            [.. lines.SelectMany((page, number) => page.Skip(furniture[number].Foot)).SelectMany(row => row)]);
    }

    private static bool IsComplete(string note) => note.EndsWith('.') && !Abbreviation.EndsWithWord(note);
}
