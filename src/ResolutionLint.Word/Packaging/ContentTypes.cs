using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Word.Markup;

namespace ResolutionLint.Word.Packaging;

/// <summary>The list of what kind each part is.</summary>
internal static class ContentTypes
{
    /// <summary>The package after the kind of a part was added to the list.</summary>
    public static WordPackage AddTo(WordPackage package, string part, string type)
    {
        var list = package.GetPart(PartName.ContentTypes);
        var prefix = list.Root.Prefix.Length == 0 ? string.Empty : list.Root.Prefix + ":";
        var known = list.Root.Children.FirstOrDefault(child => IsOf(child, part));
        var entry = $"<{prefix}Override PartName=\"/{PartName.Written(part)}\" ContentType=\"{type}\"/>";
        return package.With([list.WithChanges([known is null ? list.Append(list.Root, entry) : new TextChange(known.Span, entry)])]);
    }

    private static bool IsOf(MarkupElement entry, string part) =>
        entry.Name == "Override" && string.Equals(PartName.OfEntry(entry.Attribute("PartName") ?? string.Empty), part, StringComparison.OrdinalIgnoreCase);
}
