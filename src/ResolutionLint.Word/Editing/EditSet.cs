using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Word.Markup;

namespace ResolutionLint.Word.Editing;

/// <summary>Edits of a text, sorted by the runs that they happen in.</summary>
/// <param name="text">The text, and what it comes from.</param>
/// <param name="place">Which of the pieces that are taken out the words come behind that replace them. They look like the first.</param>
internal sealed class EditSet(MarkedText text, Func<IReadOnlyList<TextPiece>, TextPiece> place)
{
    private readonly PieceMap pieces = new(text.Pieces);
    private readonly Room room = new(text, new PieceMap(text.Pieces));
    private readonly Dictionary<MarkupElement, RunEdits> runs = [];
    private readonly Dictionary<int, TextPiece> insertions = [];

    /// <summary>The runs that something happens to, by the parts that hold them, in their order.</summary>
    public IEnumerable<IGrouping<MarkupPart, RunEdits>> ByPart => runs.Values.OrderBy(edits => edits.Run.Span.Start).GroupBy(edits => edits.Part);

    /// <summary>Adds an edit.</summary>
    /// <param name="change">The edit, in offsets of the text; it overlaps no other.</param>
    /// <exception cref="ArgumentException">The edit touches what cannot be edited.</exception>
    public void Add(TextChange change)
    {
        var minimal = MinimalChange.Of(text.Text, change);
        var cut = pieces.Overlapping(minimal.Span).ToList();

        if (!room.IsFor(minimal))
            throw new ArgumentException($"the edit at {change.Span} cannot be made", nameof(change));

        foreach (var piece in cut)
            Cut(piece, minimal.Span);

        if (minimal.NewText!.Length == 0)
            return;

        if (cut.Count > 0)
            Replace(minimal, cut);
        else
            Insert(minimal, Neighbour(minimal.Span.Start, change.Span));
    }

    /// <summary>What happens to the run of a piece.</summary>
    public RunEdits Of(TextPiece piece) => Of(piece.Part, piece.Run);

    /// <summary>What happens to a run.</summary>
    public RunEdits Of(MarkupPart part, MarkupElement run)
    {
        if (!runs.TryGetValue(run, out var edits))
            runs[run] = edits = new RunEdits(part, run);

        return edits;
    }

    /// <summary>The piece that words go into which are put in at an offset and replace none; null where there are no such.</summary>
    public TextPiece? InsertedInto(int offset) => insertions.GetValueOrDefault(offset);

    private void Cut(TextPiece piece, TextSpan span)
    {
        var cut = piece.Span.Overlap(span)!.Value;
        var start = piece.Offset + cut.Start - piece.Span.Start;
        Of(piece).Cut(piece.Content, start, start + cut.Length);
    }

    private void Replace(TextChange change, List<TextPiece> replaced)
    {
        var piece = place(replaced);
        var end = Math.Min(piece.Span.End, change.Span.End);
        Of(piece).Replace(piece.Content, piece.Offset + end - piece.Span.Start, change.NewText!, replaced[0].Run);
    }

    private void Insert(TextChange change, TextPiece piece)
    {
        Of(piece).Insert(piece.Content, piece.Offset + change.Span.Start - piece.Span.Start, change.NewText!, piece.Run);
        insertions.TryAdd(change.Span.Start, piece);
    }

    // New words look like those that they stand among, else like those before them.
    private TextPiece Neighbour(int offset, TextSpan among)
    {
        var before = offset > 0 ? pieces.At(offset - 1) : null;
        var behind = pieces.At(offset);
        var isAmongThoseBehind = !among.IsEmpty && before is not null && !before.Span.OverlapsWith(among);

        return (isAmongThoseBehind ? behind ?? before : before ?? behind)!;
    }
}
