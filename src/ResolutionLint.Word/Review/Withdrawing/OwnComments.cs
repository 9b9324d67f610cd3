using System.Collections.Frozen;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Word.Editing;
using ResolutionLint.Word.Markup;
using ResolutionLint.Word.Packaging;

namespace ResolutionLint.Word.Review.Withdrawing;

/// <summary>The comments of an earlier review, and what other parts know of them.</summary>
internal sealed class OwnComments
{
    private const string Word2010 = "http://schemas.microsoft.com/office/word/2010/wordml";

    private readonly MarkupPart document;
    private readonly List<MarkupElement> comments;
    private readonly FrozenSet<string> paragraphs;

    private OwnComments(MarkupPart document, MarkupPart? part)
    {
        this.document = document;
        Part = part;
        comments = part is null ? [] : [.. part.Root.Children.Where(child => child.Is("comment") && Proposer.IsOurs(child))];
        Ids = comments.Select(comment => comment.Attribute("id") ?? string.Empty).ToFrozenSet(StringComparer.Ordinal);
        paragraphs = comments.SelectMany(comment => comment.All).Select(element => element.Attribute("paraId", Word2010)).OfType<string>().ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The part that holds comments; null where there is none.</summary>
    public MarkupPart? Part { get; }

    /// <summary>The ids of our comments.</summary>
    public IReadOnlySet<string> Ids { get; }

    /// <summary>Looks for our comments.</summary>
    public static OwnComments In(WordPackage package, MarkupPart document) => new(document, Related(package, document, "comments"));

    /// <summary>The package without our comments; their marks in the text are left.</summary>
    public WordPackage RemovedFrom(WordPackage package) => Part is null || comments.Count == 0 ? package : package.With(ChangedParts(package, Part));

    private IEnumerable<MarkupPart> ChangedParts(WordPackage package, MarkupPart part)
    {
        yield return part.WithChanges(comments.Select(Removed));

        if (package.FindPart(PartName.OfRelationships(part.Name)) is { } links)
            yield return Without(links, IdleLinks(part).Contains, "Id");

        if (Related(package, document, "commentsExtended") is { } threads)
            yield return threads.WithChanges(threads.Root.Children.Select(thread => ChangeOf(threads, thread)).OfType<TextChange>());

        var durable = new HashSet<string>(StringComparer.OrdinalIgnoreCase);

        if (Related(package, document, "commentsIds") is { } ids)
        {
            durable = [.. ids.Root.Children.Where(IsOfOurs).Select(child => child.Attribute("durableId")).OfType<string>()];
            yield return Without(ids, paragraphs.Contains, "paraId");
        }

        if (Related(package, document, "commentsExtensible") is { } extensible)
            yield return Without(extensible, durable.Contains, "durableId");

        if (Related(package, document, "people") is { } people)
            yield return Without(people, name => name == Proposer.Author, "author");
    }

    // Links of our comments that no other comment has.
    private HashSet<string> IdleLinks(MarkupPart part)
    {
        var idle = comments.SelectMany(comment => comment.All).SelectMany(element => element.RelationshipIds).ToHashSet(StringComparer.Ordinal);
        idle.ExceptWith(part.Root.Children.Except(comments).SelectMany(comment => comment.All).SelectMany(element => element.RelationshipIds));
        return idle;
    }

    // An answer to a comment of ours becomes a comment by itself.
    private TextChange? ChangeOf(MarkupPart threads, MarkupElement thread)
    {
        if (IsOfOurs(thread))
            return Removed(thread);

        return paragraphs.Contains(thread.Attribute("paraIdParent") ?? string.Empty)
            ? new TextChange(thread.StartTag, MarkupText.Without(threads.Raw(thread.StartTag), "paraIdParent"))
            : null;
    }

    private bool IsOfOurs(MarkupElement element) => paragraphs.Contains(element.Attribute("paraId") ?? string.Empty);

    private static MarkupPart Without(MarkupPart part, Func<string, bool> isGone, string attribute) =>
        part.WithChanges(part.Root.Children.Where(child => child.Attribute(attribute) is { } value && isGone(value)).Select(Removed));

    private static TextChange Removed(MarkupElement element) => new(element.Span, string.Empty);

    private static MarkupPart? Related(WordPackage package, MarkupPart document, string kind) =>
        package.RelatedPart(document.Name, kind) is { } name ? package.FindPart(name) : null;
}
