using System.Globalization;
using ResolutionLint.Cli.Linting;

namespace ResolutionLint.Cli.Reporting.Html;

/// <summary>A draft as it is printed, with what was found marked in it.</summary>
internal sealed class DraftPage(HtmlWriter page, DraftLayout layout, IReadOnlyList<NumberedFinding> findings)
{
    private const int Deepest = 4;

    private readonly DraftMarks marks = new(layout, findings);

    public void Write()
    {
        page.Open("article", ("class", "draft")).Line();

        foreach (var part in layout.Parts.Where(IsShown))
            Write(part);

        page.Close("article").Line();
    }

    /// <summary>What is no part of the text is shown for what was found in it only.</summary>
    private bool IsShown(LayoutPart part) => part.Kind != LayoutKind.Aside || part.Pieces.Any(piece => marks.In(piece).Count > 0);

    private void Write(LayoutPart part)
    {
        page.Open("p", ("class", ClassOf(part)));

        foreach (var piece in part.Pieces)
            Write(piece);

        page.Close("p").Line();
    }

    private static string ClassOf(LayoutPart part)
    {
        var name = part.Kind switch
        {
            LayoutKind.OrganLine => "organ",
            _ => part.Kind.ToString().ToLowerInvariant(),
        };
        return part.Depth > 1 ? string.Create(CultureInfo.InvariantCulture, $"{name} deep{Math.Min(part.Depth, Deepest)}") : name;
    }

    private void Write(LayoutPiece piece)
    {
        var element = piece.Style switch { PieceStyle.Marker => "sup", PieceStyle.Opener => "i", PieceStyle.Label => "b", _ => null };

        if (element is not null)
            page.Open(element, ("class", piece.Style.ToString().ToLowerInvariant()));

        WriteMarked(piece, marks.In(piece));

        if (element is not null)
            page.Close(element);

        if (piece.Style == PieceStyle.Label)
            page.Text(" ");
    }

    /// <summary>Goes through the words once, with the marks that are open at each place.</summary>
    private void WriteMarked(LayoutPiece piece, IReadOnlyList<Mark> here)
    {
        var cuts = new SortedSet<int>([0, piece.Text.Length, .. here.Select(mark => mark.Start), .. here.Select(mark => mark.End)]);
        var (beginning, ending) = (here.ToLookup(mark => mark.Start), here.ToLookup(mark => mark.End));
        var open = new List<Mark>();

        foreach (var (start, end) in cuts.Zip(cuts.Skip(1)))
        {
            open.AddRange(beginning[start]);

            foreach (var mark in beginning[start].Where(mark => mark.IsFirst))
                page.Element("a", string.Empty, ("id", mark.Finding.Place));

            WriteSegment(piece.Text[start..end], [.. open.Select(mark => mark.Finding)]);

            foreach (var mark in ending[end].Where(mark => mark.IsLast))
                WriteNumber(mark.Finding);

            open.RemoveAll(mark => mark.End == end);
        }
    }

    private void WriteSegment(string words, NumberedFinding[] here)
    {
        if (here.Length == 0)
        {
            page.Text(words);
            return;
        }

        page.Element(
            "mark",
            words,
            ("class", here.MaxBy(found => found.Finding.Severity)!.Severity),
            ("data-findings", string.Join(' ', here.Select(found => found.Entry))),
            ("title", string.Join('\n', here.Select(found => $"{found.Finding.Id}: {found.Finding.Message}"))));
    }

    private void WriteNumber(NumberedFinding found) => page.Element(
        "a",
        found.Number.ToString(CultureInfo.InvariantCulture),
        ("class", $"number {found.Severity}"),
        ("href", $"#{found.Entry}"),
        ("data-findings", found.Entry));
}
