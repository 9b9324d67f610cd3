using System.Collections.Immutable;
using ResolutionLint.Word.Markup;

namespace ResolutionLint.Word.Reading;

/// <summary>A section of a document: what its pages have at head and foot, how its notes are numbered.</summary>
/// <param name="properties">What the document says of it (<c>w:sectPr</c>).</param>
internal sealed class Section(MarkupElement properties)
{
    /// <summary>The sections of a document, at least one, in order.</summary>
    public static ImmutableArray<Section> In(MarkupElement body)
    {
        // Properties that were changed hold the former ones.
        var found = body.All.Where(element => element.Is("sectPr") && !element.Parent!.Is("sectPrChange"));
        return [.. found.DefaultIfEmpty(body).Select(element => new Section(element))];
    }

    /// <summary>Whether the first page has head and foot of its own.</summary>
    public bool HasTitlePage => properties.IsOn("titlePg") ?? false;

    /// <summary>What is said of notes of a kind; null where nothing is.</summary>
    /// <param name="name"><c>footnotePr</c> or <c>endnotePr</c>.</param>
    public MarkupElement? Notes(string name) => properties.Child(name);

    /// <summary>The id of the part that pages have at their head or foot; null where the one of the section before goes on.</summary>
    /// <param name="place"><c>headerReference</c> or <c>footerReference</c>.</param>
    /// <param name="pages">Which pages: <c>first</c>, <c>default</c> or <c>even</c>.</param>
    public string? PartAt(string place, string pages) =>
        properties.Each(place).FirstOrDefault(reference => (reference.Attribute("type") ?? "default") == pages)?.RelationshipId();
}
