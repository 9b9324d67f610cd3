using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Word.Editing;
using ResolutionLint.Word.Markup;

namespace ResolutionLint.Word.Review.Withdrawing;

/// <summary>What a review has put into a part that holds paragraphs.</summary>
/// <param name="part">The part.</param>
/// <param name="comments">Ids of our comments.</param>
internal sealed class OwnMarks(MarkupPart part, IReadOnlySet<string> comments)
{
    private readonly List<TextChange> changes = [];
    private readonly HashSet<string> moves = new(StringComparer.Ordinal);
    private int done;

    /// <summary>The edits of the part's characters that take it out.</summary>
    public IReadOnlyList<TextChange> Removal()
    {
        foreach (var element in part.Root.All)
        {
            if (element.Span.Start >= done && Namespaces.IsWord(element.Namespace))
                Take(element);
        }

        return changes;
    }

    private void Take(MarkupElement element)
    {
        if (IsOurs(element, "ins", "moveTo"))
            Replace(element.Span, Remaining(element));
        else if (IsOurs(element, "del", "moveFrom"))
            Unwrap(element);
        else if (element.IsAny("delText", "delInstrText") && element.Ancestor("del") is { } deletion && IsOurs(deletion, "del"))
            Restore(element);
        else if (IsMark(element) || IsRunOfMarks(element) || IsEndOfMove(element))
            Replace(element.Span, string.Empty);
    }

    // Some word processors make moves of words that we take out at one place and put in at another. Marks of paragraphs and rows are
    // inserted and deleted by elements of the same names, which we never write.
    private static bool IsOurs(MarkupElement element, params ReadOnlySpan<string> names) =>
        element.IsAny(names) && Proposer.IsOurs(element) && element.Parent is { } parent && !parent.IsAny("rPr", "trPr", "numPr");

    private bool IsEndOfMove(MarkupElement element)
    {
        var id = element.Attribute("id") ?? string.Empty;
        return IsOurs(element, "moveFromRangeStart", "moveToRangeStart") ? moves.Add(id) : element.IsAny("moveFromRangeEnd", "moveToRangeEnd") && moves.Remove(id);
    }

    private bool IsMark(MarkupElement element) =>
        element.IsAny("commentRangeStart", "commentRangeEnd", "commentReference") && comments.Contains(element.Attribute("id") ?? string.Empty);

    private bool IsRunOfMarks(MarkupElement element) =>
        element.Is("r") && element.Children.Any(IsMark) && element.Children.All(child => child.Is("rPr") || IsMark(child));

    // Others may have put marks into words that we proposed.
    private string Remaining(MarkupElement insertion) => string.Concat(insertion.All.Where(IsForeignMark).Select(mark => part.Raw(mark.Span)));

    private bool IsForeignMark(MarkupElement element) =>
        element.IsAny("bookmarkStart", "bookmarkEnd", "commentRangeStart", "commentRangeEnd", "permStart", "permEnd") ? !IsMark(element)
        : element.Is("r") && element.Child("commentReference") is { } reference && !IsMark(reference);

    private void Unwrap(MarkupElement deletion)
    {
        Remove(deletion.StartTag);
        Remove(TextSpan.FromBounds(Math.Max(deletion.StartTag.End, deletion.Inside.End), deletion.Span.End));
    }

    private void Restore(MarkupElement words)
    {
        var name = words.Name;
        var restored = name == "delText" ? "t" : "instrText";
        Rename(words.StartTag, name, restored);
        Rename(TextSpan.FromBounds(words.Inside.End, words.Span.End), name, restored);
    }

    private void Rename(TextSpan tag, string name, string other)
    {
        if (tag.Length > 0)
            changes.Add(new TextChange(new TextSpan(part.Xml.IndexOf(name, tag.Start, StringComparison.Ordinal), name.Length), other));
    }

    private void Replace(TextSpan span, string markup)
    {
        changes.Add(new TextChange(span, markup));
        done = span.End;
    }

    private void Remove(TextSpan span)
    {
        if (span.Length > 0)
            changes.Add(new TextChange(span, string.Empty));
    }
}
