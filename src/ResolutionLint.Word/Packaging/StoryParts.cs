using System.Collections.Immutable;
using ResolutionLint.Word.Markup;

namespace ResolutionLint.Word.Packaging;

/// <summary>The parts of a document that hold paragraphs: its text, notes, heads and feet of pages, comments.</summary>
internal static class StoryParts
{
    /// <summary>All of them, the text first.</summary>
    /// <param name="package">The document.</param>
    /// <param name="document">Its main part.</param>
    public static ImmutableArray<MarkupPart> Of(WordPackage package, MarkupPart document) =>
    [
        document,
        .. package.RelationshipsOf(document.Name)
            .Where(relationship => relationship.Kind is "footnotes" or "endnotes" or "header" or "footer" or "comments")
            .Select(relationship => relationship.Part)
            .OfType<string>()
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Select(package.FindPart)
            .OfType<MarkupPart>(),
    ];
}
