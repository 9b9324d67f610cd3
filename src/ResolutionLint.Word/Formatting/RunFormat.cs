using ResolutionLint.Word.Markup;

namespace ResolutionLint.Word.Formatting;

/// <summary>How characters look as far as somebody said; null where nobody did.</summary>
/// <param name="Italic">Whether they are in italics.</param>
/// <param name="Bold">Whether they are bold.</param>
/// <param name="Hidden">Whether they are not shown.</param>
/// <param name="Underlined">Whether there is a line below them.</param>
/// <param name="Raised">Whether they stand above the line.</param>
internal readonly record struct RunFormat(bool? Italic, bool? Bold, bool? Hidden, bool? Underlined, bool? Raised)
{
    /// <summary>Reads what run properties (<c>w:rPr</c>) say.</summary>
    /// <param name="properties">The properties; null where there are none.</param>
    public static RunFormat Of(MarkupElement? properties) => properties is null
        ? default
        : new RunFormat(
            properties.IsOn("i"),
            properties.IsOn("b"),
            properties.IsOn("vanish"),
            properties.Child("u") is null ? null : properties.Value("u") is not (null or "none"),
            properties.Value("vertAlign") is { } align ? align == "superscript" : null);

    /// <summary>This format where it says anything, and another where it does not.</summary>
    public RunFormat Over(RunFormat other) => new(
        Italic ?? other.Italic, Bold ?? other.Bold, Hidden ?? other.Hidden, Underlined ?? other.Underlined, Raised ?? other.Raised);
}
