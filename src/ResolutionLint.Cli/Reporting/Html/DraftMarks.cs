using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Cli.Linting;

namespace ResolutionLint.Cli.Reporting.Html;

/// <summary>What is marked in a draft. A finding on what the page does not show, such as a blank too many, marks the word before it.</summary>
internal sealed class DraftMarks
{
    private readonly LayoutPiece[] pieces;

    /// <summary>By where their piece begins: no two pieces with words begin at one place.</summary>
    private readonly Dictionary<int, List<Mark>> marks = [];

    public DraftMarks(DraftLayout layout, IEnumerable<NumberedFinding> findings)
    {
        pieces = [.. layout.Parts.SelectMany(part => part.Pieces).Where(piece => piece.Text.Length > 0).OrderBy(piece => piece.Source.Start)];

        foreach (var finding in findings)
            Add(finding);
    }

    /// <summary>The marks of a piece in no order.</summary>
    public IReadOnlyList<Mark> In(LayoutPiece piece) => marks.TryGetValue(piece.Source.Start, out var found) ? found : [];

    private void Add(NumberedFinding finding)
    {
        var places = Touched(finding.Finding.Span).ToList();

        if (places.Count == 0 && Nearest(finding.Finding.Span.Start) is { } nearest)
            places.Add(nearest);

        for (var i = 0; i < places.Count; i++)
        {
            var (piece, start, end) = places[i];
            marks.TryAdd(piece.Source.Start, []);
            marks[piece.Source.Start].Add(new Mark(finding, start, end, IsFirst: i == 0, IsLast: i == places.Count - 1));
        }
    }

    private IEnumerable<(LayoutPiece Piece, int Start, int End)> Touched(TextSpan span)
    {
        for (var i = FirstEndingBehind(span.Start); i < pieces.Length && pieces[i].Source.Start < span.End; i++)
        {
            if (pieces[i].Source.Intersection(span) is { IsEmpty: false } common)
                yield return Part(pieces[i], common);
        }
    }

    private (LayoutPiece Piece, int Start, int End)? Nearest(int offset)
    {
        if (pieces.Length == 0)
            return null;

        var behind = FirstEndingBehind(offset);
        var piece = behind < pieces.Length && (behind == 0 || pieces[behind].Source.Start < offset) ? pieces[behind] : pieces[behind - 1];
        return Part(piece, WordAt(piece, Math.Clamp(offset - 1, piece.Source.Start, piece.Source.End - 1)));
    }

    private static TextSpan WordAt(LayoutPiece piece, int offset)
    {
        if (!piece.IsDivisible)
            return piece.Source;

        var (start, end) = (offset - piece.Source.Start, offset - piece.Source.Start + 1);

        while (start > 0 && !char.IsWhiteSpace(piece.Text[start - 1]))
            start--;

        while (end < piece.Text.Length && !char.IsWhiteSpace(piece.Text[end]))
            end++;

        return TextSpan.FromBounds(piece.Source.Start + start, piece.Source.Start + end);
    }

    private static (LayoutPiece Piece, int Start, int End) Part(LayoutPiece piece, TextSpan span)
    {
        if (!piece.IsDivisible)
            return (piece, 0, piece.Text.Length);

        var (start, end) = (span.Start - piece.Source.Start, span.End - piece.Source.Start);
        start -= start > 0 && char.IsLowSurrogate(piece.Text[start]) ? 1 : 0;
        end += end < piece.Text.Length && char.IsLowSurrogate(piece.Text[end]) ? 1 : 0;
        return (piece, start, end);
    }

    /// <summary>The first piece that ends behind an offset; their number where none does.</summary>
    private int FirstEndingBehind(int offset)
    {
        var (low, high) = (0, pieces.Length);

        while (low < high)
        {
            var middle = (low + high) / 2;

            if (pieces[middle].Source.End > offset)
                high = middle;
            else
                low = middle + 1;
        }

        return low;
    }
}
