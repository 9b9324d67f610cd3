using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Word.Editing;
using ResolutionLint.Word.Markup;
using ResolutionLint.Word.Packaging;

namespace ResolutionLint.Word.Review;

/// <summary>Writes comments and proposed changes into a document.</summary>
internal sealed class Reviewer
{
    private readonly MarkedText text;
    private readonly EditSet edits;
    private readonly Anchors anchors;
    private readonly Proposer proposer;
    private readonly CommentStyles styles;
    private readonly List<TextChange> loose = [];

    private Reviewer(MarkedText text, IEnumerable<TextChange> changes, DateTimeOffset now)
    {
        this.text = text;
        edits = new EditSet(text, replaced => replaced[^1]);
        proposer = new Proposer(now, new FreeIds(StoryParts.Of(text.Package, text.Document)));
        styles = new CommentStyles(text.Package.RelatedPart(text.Document.Name, "styles") is { } name ? text.Package.FindPart(name) : null);

        foreach (var change in changes)
            edits.Add(change);

        anchors = new Anchors(text, edits);
    }

    /// <summary>Writes a review.</summary>
    /// <param name="text">The text, and what it comes from.</param>
    /// <param name="comments">The comments, in offsets of the text.</param>
    /// <param name="changes">The changes to propose, in offsets of the text; they do not overlap.</param>
    /// <param name="now">The time of the review.</param>
    /// <exception cref="ArgumentException">A change touches what cannot be edited.</exception>
    public static WordPackage Write(MarkedText text, IEnumerable<ReviewComment> comments, IEnumerable<TextChange> changes, DateTimeOffset now)
    {
        var reviewer = new Reviewer(text, changes, now);
        var package = reviewer.Comment([.. comments.OrderBy(comment => comment.Span.Start).ThenByDescending(comment => comment.Span.End)]);
        return package.With(reviewer.ChangedParts());
    }

    private WordPackage Comment(ImmutableArray<ReviewComment> comments)
    {
        if (comments.IsEmpty)
            return text.Package;

        var writer = new CommentWriter(text.Package, text.Document, styles, proposer);

        foreach (var comment in comments)
        {
            var anchor = anchors.Of(comment.Span);
            Mark(anchor, writer.Add(comment, anchor?.Where ?? string.Empty));
        }

        return writer.ToPackage();
    }

    private void Mark(Anchor? anchor, string id)
    {
        if (anchor is null)
        {
            MarkEmptyBody(id);
            return;
        }

        var (start, end) = (anchor.Start, anchor.End);
        edits.Of(text.Document, start.Run).MarkStart(start.Content, start.At, Vocabulary.At(start.Run).Empty("commentRangeStart", ("id", id)));
        edits.Of(text.Document, end.Run).MarkEnd(end.Content, end.At, EndOf(Vocabulary.At(end.Run), id));
    }

    // All words stand in heads and feet of pages.
    private void MarkEmptyBody(string id)
    {
        if (text.Document.Root.All.FirstOrDefault(element => element.Is("p")) is { } paragraph)
            loose.Add(text.Document.Append(paragraph, ReferenceTo(Vocabulary.At(paragraph), id)));
    }

    private string EndOf(Vocabulary words, string id) => words.Empty("commentRangeEnd", ("id", id)) + ReferenceTo(words, id);

    private string ReferenceTo(Vocabulary words, string id)
    {
        var style = styles.CommentReference is { } name ? words.Start("rPr") + words.Empty("rStyle", ("val", name)) + words.End("rPr") : string.Empty;
        return words.Start("r") + style + words.Empty("commentReference", ("id", id)) + words.End("r");
    }

    private IEnumerable<MarkupPart> ChangedParts()
    {
        var byPart = edits.ByPart.ToDictionary(group => group.Key, group => group.SelectMany(run => TrackedRun.Write(run, proposer)).ToList());

        if (loose.Count > 0)
            byPart[text.Document] = [.. byPart.GetValueOrDefault(text.Document) ?? [], .. loose];

        return byPart.Select(part => part.Key.WithChanges(part.Value));
    }
}
