using DocumentFormat.OpenXml.Wordprocessing;

namespace ResolutionLint.Word.Tests.Support;

/// <summary>The styles of a resolution.</summary>
internal static class UnStyles
{
    public const string Text = "SingleTxt";
    public const string Title = "HCh";
    public const string Opener = "Emphasis";
    public const string Note = "FootnoteText";
    public const string Mark = "FootnoteReference";

    public static Styles ToStyles() => new(
        new DocDefaults(new RunPropertiesDefault(new RunPropertiesBaseStyle(new FontSize { Val = "20" })), new ParagraphPropertiesDefault()),
        Paragraph("Normal", null, isDefault: true),
        Paragraph(Text, "Normal"),
        Paragraph(Title, "Normal", new StyleRunProperties(new Bold())),
        Paragraph(Note, "Normal", new StyleRunProperties(new FontSize { Val = "18" })),
        Character(Opener, new Italic()),
        Character(Mark, new VerticalTextAlignment { Val = VerticalPositionValues.Superscript }));

    private static Style Paragraph(string id, string? basedOn, StyleRunProperties? run = null, bool isDefault = false)
    {
        var style = new Style(new StyleName { Val = id }) { Type = StyleValues.Paragraph, StyleId = id };

        if (basedOn is not null)
            style.Append(new BasedOn { Val = basedOn });

        if (run is not null)
            style.Append(run);

        if (isDefault)
            style.Default = true;

        return style;
    }

    private static Style Character(string id, DocumentFormat.OpenXml.OpenXmlElement look) =>
        new(new StyleName { Val = id }, new StyleRunProperties(look)) { Type = StyleValues.Character, StyleId = id };
}
