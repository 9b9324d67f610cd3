using System.Collections.Immutable;
using ResolutionLint.Word.Markup;
using ResolutionLint.Word.Packaging;

namespace ResolutionLint.Word.Reading;

/// <summary>The parts that pages have at their heads and feet.</summary>
/// <param name="First">What stands at the head of the first page; null where nothing does.</param>
/// <param name="Others">All others that some page shows: heads, then feet, each once.</param>
internal sealed record PageParts(MarkupPart? First, ImmutableArray<MarkupPart> Others)
{
    /// <summary>Finds the parts.</summary>
    /// <param name="package">The document.</param>
    /// <param name="main">Its main part.</param>
    /// <param name="sections">Its sections.</param>
    /// <param name="settings">Its settings; null where it has none.</param>
    public static PageParts Of(WordPackage package, MarkupPart main, ImmutableArray<Section> sections, MarkupElement? settings)
    {
        var targets = package.RelationshipsOf(main.Name).Where(relationship => relationship.Part is not null).ToLookup(relationship => relationship.Id, relationship => relationship.Part!);
        var hasEven = settings?.IsOn("evenAndOddHeaders") ?? false;
        var first = PartsAt("headerReference", [sections[0]], hasEven: false).FirstOrDefault();
        var others = PartsAt("headerReference", sections, hasEven).Concat(PartsAt("footerReference", sections, hasEven));
        var firstPart = Find(first);
        return new PageParts(firstPart, [.. others.Distinct(StringComparer.Ordinal).Select(Find).OfType<MarkupPart>().Where(part => part != firstPart).Distinct()]);

        MarkupPart? Find(string? id) => id is null ? null : targets[id].Select(package.FindPart).FirstOrDefault();
    }

    private static IEnumerable<string> PartsAt(string place, IEnumerable<Section> sections, bool hasEven)
    {
        foreach (var section in sections)
        {
            if (section.HasTitlePage && section.PartAt(place, "first") is { } first)
                yield return first;

            if (section.PartAt(place, "default") is { } usual)
                yield return usual;

            if (hasEven && section.PartAt(place, "even") is { } even)
                yield return even;
        }
    }
}
