using ResolutionLint.Core.Text;
using ResolutionLint.Word.Markup;
using ResolutionLint.Word.Numbering;

namespace ResolutionLint.Word.Formatting;

/// <summary>The styles of a document, and what they make of its paragraphs and characters.</summary>
internal sealed class StyleSheet
{
    // Word has room for some ten; what is longer was made to keep readers busy.
    private const int MostAncestors = 50;

    private readonly Dictionary<string, Style> styles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RunFormat> runs = new(StringComparer.Ordinal);
    private readonly RunFormat defaults;
    private readonly string? usualParagraph;

    /// <summary>Reads the styles.</summary>
    /// <param name="root">The root of <c>styles.xml</c>; null where the document has none.</param>
    public StyleSheet(MarkupElement? root)
    {
        if (root is null)
            return;

        defaults = RunFormat.Of(root.Child("docDefaults")?.Child("rPrDefault")?.Child("rPr"));

        foreach (var element in root.Each("style"))
        {
            if (element.Attribute("styleId") is not { } id)
                continue;

            var properties = element.Child("pPr");
            styles[id] = new Style(id, element.Value("basedOn"), RunFormat.Of(element.Child("rPr")), ListMembership.Of(properties));

            if (element.Attribute("type") == "paragraph" && element.Attribute("default") is "1" or "true" or "on")
                usualParagraph = id;
        }
    }

    /// <summary>How characters look.</summary>
    /// <param name="direct">What is said of the characters themselves.</param>
    /// <param name="characterStyle">The style that they name; null where they name none.</param>
    /// <param name="paragraphStyle">The style that their paragraph names; null where it names none.</param>
    public EffectiveFormat Format(RunFormat direct, string? characterStyle, string? paragraphStyle)
    {
        var character = Resolve(characterStyle);
        var paragraph = Resolve(paragraphStyle ?? usualParagraph);
        var nearest = direct.Over(character).Over(paragraph).Over(defaults);
        var look = TextLook.Plain;

        if (Toggle(direct.Italic, character.Italic, paragraph.Italic, defaults.Italic))
            look |= TextLook.Italic;

        if (Toggle(direct.Bold, character.Bold, paragraph.Bold, defaults.Bold))
            look |= TextLook.Bold;

        if (nearest.Underlined ?? false)
            look |= TextLook.Underlined;

        return new EffectiveFormat(look, Toggle(direct.Hidden, character.Hidden, paragraph.Hidden, defaults.Hidden), nearest.Raised ?? false);
    }

    /// <summary>The list that a paragraph is an item of, and the level it is on; null where it is in none.</summary>
    /// <param name="direct">What is said of the paragraph itself.</param>
    /// <param name="paragraphStyle">The style that it names; null where it names none.</param>
    /// <param name="lists">The lists of the document.</param>
    public (NumberingList List, int Level)? ListOf(ListMembership direct, string? paragraphStyle, NumberingDefinitions lists)
    {
        var name = paragraphStyle ?? usualParagraph;

        if ((direct.List ?? ChainOf(name).Select(style => style.Numbering.List).FirstOrDefault(id => id is not null)) is not { } id || lists[id] is not { } list)
            return null;

        // A style is tied to its level by the level; what it says itself counts where none names it.
        var level = direct.Level ?? ChainOf(name).Select(style => list.LevelOf(style.Id) ?? style.Numbering.Level).FirstOrDefault(found => found is not null) ?? 0;
        return (list, Math.Clamp(level, 0, NumberingLevel.Count - 1));
    }

    // Of i, b and vanish, two levels of styles that both say yes say no (ISO 29500-1, 17.7.3).
    private static bool Toggle(bool? direct, bool? character, bool? paragraph, bool? defaults) =>
        direct ?? ((defaults ?? false) || ((character ?? false) ^ (paragraph ?? false)));

    private RunFormat Resolve(string? id)
    {
        if (id is null)
            return default;

        if (!runs.TryGetValue(id, out var format))
            runs[id] = format = ChainOf(id).Aggregate(default(RunFormat), (nearer, style) => nearer.Over(style.Run));

        return format;
    }

    /// <summary>A style and those that it is based on, itself first.</summary>
    private IEnumerable<Style> ChainOf(string? id)
    {
        for (var length = 0; length < MostAncestors && id is not null && styles.TryGetValue(id, out var style); length++)
        {
            yield return style;
            id = style.BasedOn;
        }
    }
}
