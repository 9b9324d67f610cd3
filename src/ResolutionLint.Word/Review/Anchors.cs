using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Reading;
using ResolutionLint.Word.Editing;
using ResolutionLint.Word.Markup;

namespace ResolutionLint.Word.Review;

/// <summary>Finds the place of a comment in the body: word processors show none in notes, text boxes, heads and feet of pages.</summary>
internal sealed class Anchors
{
    private readonly MarkedText text;
    private readonly EditSet edits;
    private readonly PieceMap pieces;
    private readonly PieceMap bodyPieces;
    private readonly NearestWords nearest;
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
        nearest = new NearestWords(text, pieces);
        noteReferences = ReferencesIn(text.Document);
    }

    /// <summary>The place of a comment; null where the body has no words at all.</summary>
    /// <param name="span">The words that it is about, in offsets of the text.</param>
    public Anchor? Of(TextSpan span)
    {
        if (nearest.Of(span) is not { } words || pieces.At(words.Start) is not { } piece)
            return null;

        if (piece.Part != text.Document)
            return piece.Run.Ancestor("footnote") is { } footnote ? AtNote(footnote, "footnoteReference", words)
                : piece.Run.Ancestor("endnote") is { } endnote ? AtNote(endnote, "endnoteReference", words)
                : AtStart(piece.Part.Root.Is("ftr") ? "In the footer: " : "In the header: ");

        return IsInBody(piece) ? AtWords(words) : Around(piece.Run, "In a text box: ");
    }

    private static bool IsInBox(MarkupElement element) => element.Ancestor("txbxContent") is not null;

    private bool IsInBody(TextPiece piece) => piece.Part == text.Document && !IsInBox(piece.Run);

    private Anchor? AtWords(TextSpan words)
    {
        var last = InsertedInto(words.End) ?? bodyPieces.Before(words.End)!;
        var first = InsertedInto(words.Start) ?? bodyPieces.Behind(words.Start)!;
        return new Anchor(PlaceIn(first, words.Start), PlaceIn(last, Math.Min(words.End, last.Span.End)), string.Empty);
    }

    // Words of the body may go on in a note, as far as text can tell.
    private TextPiece? InsertedInto(int offset) => edits.InsertedInto(offset) is { } piece && IsInBody(piece) ? piece : null;

    private static AnchorPlace PlaceIn(TextPiece piece, int offset) => new(piece.Run, piece.Content, piece.Offset + offset - piece.Span.Start);

    private Anchor? AtStart(string where)
    {
        if (bodyPieces.Behind(0) is not { } first)
            return null;

        var line = text.LineAt(first.Span.Start);
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
        var line = text.LineAt(words.Start);
        var note = text.Text.AsSpan(line.Start, line.Length);
        var end = note.IndexOfAny('\t', ' ', SoftBreaks.Mark);
        return Superscript.ToDigits((end < 0 ? note : note[..end]).ToString());
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
