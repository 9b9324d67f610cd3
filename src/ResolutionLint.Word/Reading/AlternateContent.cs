using ResolutionLint.Word.Markup;

namespace ResolutionLint.Word.Reading;

/// <summary>What of markup that stands in several versions is shown (<c>mc:AlternateContent</c>).</summary>
internal static class AlternateContent
{
    private const string Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    /// <summary>The first choice, or what is there instead; null where the element offers none.</summary>
    public static MarkupElement? Shown(MarkupElement element) => IsIt(element, "AlternateContent")
        ? element.Children.FirstOrDefault(version => IsIt(version, "Choice")) ?? element.Children.FirstOrDefault(version => IsIt(version, "Fallback"))
        : null;

    private static bool IsIt(MarkupElement element, string name) => element.Name == name && element.Namespace == Compatibility;
}
