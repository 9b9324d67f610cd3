using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace ResolutionLint.Word.Markup;

/// <summary>Writes characters and tags as markup.</summary>
internal static partial class MarkupText
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"\r\n\t");

    /// <summary>Characters as they stand in text or in a value; a break of lines is kept through what readers do to it.</summary>
    public static string Escape(string text)
    {
        if (text.AsSpan().IndexOfAny(Special) < 0)
            return text;

        var escaped = new StringBuilder(text.Length + 16);

        foreach (var character in text)
        {
            _ = character switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '"' => escaped.Append("&quot;"),
                '\r' or '\n' or '\t' => escaped.Append($"&#{(int)character};"),
                _ => escaped.Append(character),
            };
        }

        return escaped.ToString();
    }

    /// <summary>Whether every character has a place in markup.</summary>
    public static bool CanHold(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                i++;
            else if (!XmlConvert.IsXmlChar(text[i]))
                return false;
        }

        return true;
    }

    /// <summary>A start tag with another id.</summary>
    /// <param name="startTag">The tag as it is written.</param>
    /// <param name="id">The id.</param>
    public static string WithId(string startTag, string id) => IdPattern().Replace(startTag, id, 1);

    /// <summary>A start tag without an attribute.</summary>
    /// <param name="startTag">The tag as it is written.</param>
    /// <param name="attribute">The local name of the attribute.</param>
    public static string Without(string startTag, string attribute) =>
        Regex.Replace(startTag, $"""\s[^\s=:]+:{attribute}\s*=\s*("[^"]*"|'[^']*')""", string.Empty);

    [GeneratedRegex("""(?<=[\s:]id\s*=\s*["'])[^"']*""")]
    private static partial Regex IdPattern();
}
