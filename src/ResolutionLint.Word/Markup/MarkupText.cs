using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace ResolutionLint.Word.Markup;

/// <summary>Writes characters and tags as markup.</summary>
internal static partial class MarkupText
{
    private static readonly SearchValues<char> SpecialInText = SearchValues.Create("&<>\r");
    private static readonly SearchValues<char> SpecialInValue = SearchValues.Create("&<>\"\r\n\t");

    /// <summary>Characters as they stand between tags. What has no place in markup is left out.</summary>
    public static string Escape(string text) => Escape(text, SpecialInText);

    /// <summary>Characters as they stand in the value of an attribute, between double quotation marks. What has no place in markup is left out.</summary>
    public static string EscapeValue(string value) => Escape(value, SpecialInValue);

    /// <summary>Whether every character has a place in markup.</summary>
    public static bool CanHold(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!HasPlace(text, i))
                return false;
        }

        return true;
    }

    /// <summary>A start tag with another id.</summary>
    /// <param name="startTag">The tag as it is written.</param>
    /// <param name="id">The id.</param>
    public static string WithId(string startTag, string id) =>
        AttributeOf(startTag, "id") is { } found ? Replaced(startTag, found.Groups["value"], id) : startTag;

    /// <summary>A start tag without an attribute.</summary>
    /// <param name="startTag">The tag as it is written.</param>
    /// <param name="attribute">The local name of the attribute.</param>
    public static string Without(string startTag, string attribute) =>
        AttributeOf(startTag, attribute) is { } found ? Replaced(startTag, found, string.Empty) : startTag;

    // One after the other, since a value may hold what looks like an attribute.
    private static Match? AttributeOf(string startTag, string name) =>
        AttributePattern().Matches(startTag).FirstOrDefault(attribute => attribute.Groups["name"].ValueSpan.SequenceEqual(name));

    private static string Replaced(string text, Capture place, string other) => string.Concat(text.AsSpan(0, place.Index), other, text.AsSpan(place.Index + place.Length));

    private static string Escape(string text, SearchValues<char> special)
    {
        if (text.AsSpan().IndexOfAny(special) < 0 && CanHold(text))
            return text;

        var escaped = new StringBuilder(text.Length + 16);

        for (var i = 0; i < text.Length; i++)
        {
            if (special.Contains(text[i]))
                escaped.Append(ReferenceTo(text[i]));
            else if (HasPlace(text, i))
                escaped.Append(text[i]);
        }

        return escaped.ToString();
    }

    private static bool HasPlace(string text, int at)
    {
        if (char.IsHighSurrogate(text[at]))
            return at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]);

        return char.IsLowSurrogate(text[at]) ? at > 0 && char.IsHighSurrogate(text[at - 1]) : XmlConvert.IsXmlChar(text[at]);
    }

    private static string ReferenceTo(char character) => character switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        _ => $"&#{(int)character};",
    };

    [GeneratedRegex("""\s(?:[^\s=:"']+:)?(?<name>[^\s=:"']+)\s*=\s*(?:"(?<value>[^"]*)"|'(?<value>[^']*)')""", RegexOptions.ExplicitCapture)]
    private static partial Regex AttributePattern();
}
