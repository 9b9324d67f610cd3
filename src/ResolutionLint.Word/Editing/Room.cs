using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Reading;
using ResolutionLint.Word.Markup;

namespace ResolutionLint.Word.Editing;

/// <summary>Tells for which edits a document has a place, so that its text is the edited one behind them.</summary>
/// <param name="text">The text, and what it comes from.</param>
/// <param name="pieces">Its pieces.</param>
internal sealed class Room(MarkedText text, PieceMap pieces)
{
    /// <summary>Whether there is a place for an edit.</summary>
    /// <param name="minimal">The edit, as small as it can be.</param>
    public bool IsFor(TextChange minimal) =>
        pieces.Cover(minimal.Span) && RunMarkup.CanHold(minimal.NewText!) && !StartsNoteBlank(minimal) && !RaisesFigures(minimal) && !BaresBreak(minimal);

    private char? CharacterAt(int offset) => offset < text.Text.Length ? text.Text[offset] : null;

    // Blanks between the mark of a note and its words are not shown.
    private bool StartsNoteBlank(TextChange change) =>
        text.FirstWords.Contains(change.Span.Start) && (change.NewText!.Length > 0 ? change.NewText[0] : CharacterAt(change.Span.End)) is ' ' or '\t';

    // Figures above the line are shown as marks of notes.
    private bool RaisesFigures(TextChange change) =>
        change.NewText.AsSpan().ContainsAnyInRange('0', '9')
        && pieces.Overlapping(TextSpan.FromBounds(Math.Max(0, change.Span.Start - 1), change.Span.End + 1)).Any(piece => piece.IsRaised);

    // A page break with nothing before it on its line is not shown.
    private bool BaresBreak(TextChange change) =>
        change.NewText!.Length == 0
        && CharacterAt(change.Span.End) == SoftBreaks.Mark && pieces.At(change.Span.End) is null
        && (change.Span.Start == 0 || text.Text[change.Span.Start - 1] == '\n');
}
