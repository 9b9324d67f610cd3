using System.Text;
using System.Xml;

namespace ResolutionLint.Cli.Reporting;

/// <summary>Writes XML that people can read too.</summary>
internal static class XmlText
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
    };

    /// <summary>The text of what an action writes, with a line break behind it.</summary>
    public static string Of(Action<XmlWriter> write)
    {
        using var bytes = new MemoryStream();

        using (var xml = XmlWriter.Create(bytes, Settings))
            write(xml);

        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length) + "\n";
    }

    /// <summary>A text without the characters that no XML can hold, escaped or not.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);

        for (var i = 0; i < text.Length; i++)
        {
            if (XmlConvert.IsXmlChar(text[i]))
                clean.Append(text[i]);
            else if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
                clean.Append(text[i]).Append(text[++i]);
        }

        return clean.ToString();
    }

    /// <summary>Writes an attribute, without the characters that no XML can hold.</summary>
    public static void WriteClean(this XmlWriter xml, string attribute, string value) => xml.WriteAttributeString(attribute, Clean(value));
}
