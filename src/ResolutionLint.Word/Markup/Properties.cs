using System.Globalization;

namespace ResolutionLint.Word.Markup;

/// <summary>Reads what elements of WordprocessingML say with their attribute <c>val</c> and others.</summary>
internal static class Properties
{
    /// <summary>The children of WordprocessingML with a name.</summary>
    public static IEnumerable<MarkupElement> Each(this MarkupElement element, string name) => element.Children.Where(child => child.Is(name));

    /// <summary>The value of a property; null where there is none.</summary>
    public static string? Value(this MarkupElement element, string name) => element.Child(name)?.Attribute("val");

    /// <summary>The value of a property as a number; null where there is none.</summary>
    public static int? Number(this MarkupElement element, string name) => element.Child(name)?.AttributeNumber("val");

    /// <summary>The value of an attribute as a number; null where there is none.</summary>
    public static int? AttributeNumber(this MarkupElement element, string name) =>
        int.TryParse(element.Attribute(name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Whether a property is switched on; null where nothing is said of it.</summary>
    public static bool? IsOn(this MarkupElement element, string name) =>
        element.Child(name) is { } property ? property.Attribute("val") is null or "1" or "true" or "on" : null;
}
