using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Word.Editing;
using ResolutionLint.Word.Markup;

namespace ResolutionLint.Word.Review;

/// <summary>Finds the place of a comment in the body: word processors show none in notes, text boxes, heads and feet of pages.</summary>
internal sealed class Anchors
{
    private const string Blanks = " \t\u00A0\u2028";

    private readonly MarkedText text;
    private readonly EditSet edits;
    private readonly PieceMap pieces;
    private readonly PieceMap bodyPieces;
    private readonly Dictionary<(string Kind, string Id), MarkupElement> noteReferences;

    /// <summary>Prepares to find places.</summary>
    /// <param name="text">The text, and what it comes from.</param>
    /// <param name="edits">The changes that are proposed as well; words that are put in at a comment's end belong to it.</param>
    public Anchors(MarkedText text, EditSet edits)
    {
        this.text = text;
        this.edits = edits;
        pieces = new PieceMap(text.Pieces);
        bodyPieces = new PieceMap([.. text.Pieces.Where(IsInBody)]);
        noteReferences = ReferencesIn(text.Document);
    }

    /// <summary>The place of a comment; null where the body has no words at all.</summary>
    /// <param name="span">The words that it is about, in offsets of the text.</param>
    public Anchor? Of(TextSpan span)
    {
        var near = NearestWords(span);

        if (near is not { } words || pieces.Behind(words.Start) is not { } piece)
            return null;

        if (piece.Part != text.Document)
            return piece.Run.Ancestor("footnote") is { } footnote ? AtNote(footnote, "footnoteReference", words)
                : piece.Run.Ancestor("endnote") is { } endnote ? AtNote(endnote, "endnoteReference", words)
                : AtStart(piece.Part.Root.Is("ftr") ? "In the footer: " : "In the header: ");

        return IsInBody(piece) ? AtWords(words) : Around(piece.Run, "In a text box: ");
    }

    private static bool IsInBox(MarkupElement element) => element.Ancestor("txbxContent") is not null;

    private bool IsInBody(TextPiece piece) => piece.Part == text.Document && !IsInBox(piece.Run);

    // Numbers and marks of notes stand in no run as they are shown.
    private TextSpan? NearestWords(TextSpan span)
    {
        if (Covered(span) is { } itself)
            return itself;

        var line = LineAround(span);
        var word = TextSpan.FromBounds(WordStart(span.Start, line.Start), WordEnd(span.End, line.End));

        return Covered(word)
            ?? FirstWord(span.End, line.End)
            ?? LastWord(span.Start, line.Start)
            ?? FirstWord(span.End, text.Text.Length)
            ?? LastWord(span.Start, 0);
    }

    // From the first to the last character of a span that stands in a run.
    private TextSpan? Covered(TextSpan span)
    {
        if (span.IsEmpty || pieces.Behind(span.Start) is not { } first || first.Span.Start >= span.End)
            return null;

        var start = Math.Max(span.Start, first.Span.Start);
        var end = Math.Min(span.End, pieces.Before(span.End)!.Span.End);
        return TextSpan.FromBounds(start - (SplitsCharacter(start) ? 1 : 0), end + (SplitsCharacter(end) ? 1 : 0));
    }

    private bool SplitsCharacter(int place) =>
        place > 0 && place < text.Text.Length && char.IsHighSurrogate(text.Text[place - 1]) && char.IsLowSurrogate(text.Text[place]);

    private TextSpan? FirstWord(int from, int most)
    {
        if (pieces.Behind(from) is not { } piece || Math.Max(piece.Span.Start, from) is var start && start >= most)
            return null;

        var line = LineAround(new TextSpan(start, 0));
        var word = start + text.Text.AsSpan(start, line.End - start).IndexOfAnyExcept(Blanks);
        return Covered(word < start ? TextSpan.FromBounds(start, line.End) : TextSpan.FromBounds(word, WordEnd(word, line.End)));
    }

    private TextSpan? LastWord(int before, int least)
    {
        if (pieces.Before(before) is not { } piece || Math.Min(piece.Span.End, before) is var end && end <= least)
            return null;

        var line = LineAround(new TextSpan(end, 0));
        var word = line.Start + text.Text.AsSpan(line.Start, end - line.Start).LastIndexOfAnyExcept(Blanks) + 1;
        return Covered(word == line.Start ? TextSpan.FromBounds(line.Start, end) : TextSpan.FromBounds(WordStart(word, line.Start), word));
    }

    private int WordStart(int offset, int least)
    {
        while (offset > least && !char.IsWhiteSpace(text.Text[offset - 1]))
            offset--;

        return offset;
    }

    private int WordEnd(int offset, int most)
    {
        while (offset < most && !char.IsWhiteSpace(text.Text[offset]))
            offset++;

        return offset;
    }

    private TextSpan LineAround(TextSpan span)
    {
        var start = span.Start == 0 ? 0 : text.Text.LastIndexOf('\n', span.Start - 1) + 1;
        var end = text.Text.IndexOf('\n', start);
        return TextSpan.FromBounds(start, end < 0 ? text.Text.Length : end);
    }

    private Anchor? AtWords(TextSpan words)
    {
        var last = edits.InsertedInto(words.End) ?? bodyPieces.Before(words.End)!;
        var first = edits.InsertedInto(words.Start) ?? bodyPieces.Behind(words.Start)!;
        return new Anchor(PlaceIn(first, words.Start), PlaceIn(last, Math.Min(words.End, last.Span.End)), string.Empty);
    }

    private static AnchorPlace PlaceIn(TextPiece piece, int offset) => new(piece.Run, piece.Content, piece.Offset + offset - piece.Span.Start);

    private Anchor? AtStart(string where)
    {
        if (bodyPieces.Behind(0) is not { } first)
            return null;

        var line = LineAround(first.Span);
        return AtWords(TextSpan.FromBounds(first.Span.Start, bodyPieces.Before(line.End)!.Span.End))! with { Where = where };
    }

    private Anchor? AtNote(MarkupElement note, string kind, TextSpan words)
    {
        var where = $"In note {NumberOf(words)}: ";
        return noteReferences.TryGetValue((kind, note.Attribute("id") ?? string.Empty), out var reference) ? Around(reference, where) : AtStart(where);
    }

    // A note begins with its mark.
    private string NumberOf(TextSpan words)
    {
        var line = LineAround(words);
        var mark = text.Text.AsSpan(line.Start, line.Length);
        var end = mark.IndexOfAny('\t', ' ', '\u2028');
        return Figures.Lower(end < 0 ? mark : mark[..end]);
    }

    // The outermost run that holds an element: a text box has runs of its own.
    private static Anchor Around(MarkupElement inner, string where)
    {
        var (run, content) = (inner, inner);

        for (var element = inner; element.Parent is { } parent; element = parent)
        {
            if (parent.Is("r"))
                (run, content) = (parent, element);
        }

        return new Anchor(new AnchorPlace(run, content, 0), new AnchorPlace(run, content, 1), where);
    }

    private static Dictionary<(string Kind, string Id), MarkupElement> ReferencesIn(MarkupPart document)
    {
        var references = new Dictionary<(string Kind, string Id), MarkupElement>();

        foreach (var element in document.Root.All.Where(element => element.IsAny("footnoteReference", "endnoteReference")))
        {
            if (element.Ancestor("del") is null && element.Ancestor("moveFrom") is null)
                references.TryAdd((element.Name, element.Attribute("id") ?? string.Empty), element);
        }

        return references;
    }
}
