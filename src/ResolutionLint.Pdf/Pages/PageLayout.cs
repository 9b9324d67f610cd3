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
    // Symbol, date, language, session, committee, item, sponsors, title: those of the United Nations have some twenty.
    private const int RowsOfMasthead = 30;

    /// <summary>Sorts the words of pages.</summary>
    public static PageLayout Of(ImmutableArray<Page> pages)
    {
        var lines = LinesOf(pages);
        var measures = Measures.Of([.. lines.SelectMany(page => page).SelectMany(row => row)], pages.Max(page => page.Width));
        var furniture = Furniture.Find(pages, lines, measures);
        var (text, notes) = SortBodies([.. lines.Select((page, number) => page[furniture[number].Body])], new FootNotes(measures));

        return new PageLayout(
            measures,
            text,
            notes,
            [.. lines.SelectMany((page, number) => page.Take(furniture[number].Head)).SelectMany(row => row)],
            [.. lines.SelectMany((page, number) => page.Skip(furniture[number].Foot)).SelectMany(row => row)]);
    }

    private static List<List<ImmutableArray<Line>>> LinesOf(ImmutableArray<Page> pages)
    {
        var rows = pages.Select(RowBuilder.RowsOf).ToList();
        var cutter = new LineCutter(Blanks.In(rows.SelectMany(page => page)));
        return [.. rows.Select((page, number) => page.Select(row => cutter.Cut(number, row)).ToList())];
    }

    private static (ImmutableArray<Line> Text, ImmutableArray<Line> Notes) SortBodies(List<List<ImmutableArray<Line>>> bodies, FootNotes feet)
    {
        var (text, notes) = (ImmutableArray.CreateBuilder<Line>(), ImmutableArray.CreateBuilder<Line>());

        foreach (var (page, body) in bodies.Index())
        {
            var first = feet.FirstRowOf(body, goesOn: notes.Count > 0 && !IsComplete(notes[^1].Text));
            text.AddRange(body.Take(first).SelectMany((row, index) => IsInMasthead(body, index, page) ? row : [Line.Across(row)]).Where(line => !FootNotes.IsRule(line)));
            notes.AddRange(body.Skip(first).Select(Line.Across).Where(line => !FootNotes.IsRule(line)));
        }

        return (text.DrainToImmutable(), notes.DrainToImmutable());
    }

    // A masthead has columns that are read each by itself; below it, what stands beside one another is the row of a table.
    private static bool IsInMasthead(List<ImmutableArray<Line>> body, int row, int page) =>
        page == 0 && row <= RowsOfMasthead && !body.Take(row).Any(other => OrganLinePattern.IsMatch(other[0].Text));

    private static bool IsComplete(string note) => note.EndsWith('.') && !Abbreviation.EndsWithWord(note);
}
