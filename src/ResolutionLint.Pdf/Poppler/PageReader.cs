using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using ResolutionLint.Pdf.Pages;

namespace ResolutionLint.Pdf.Poppler;

/// <summary>Reads the XHTML of <c>pdftotext -bbox-layout</c>. Of its flows, blocks and lines only the words are taken; the lines are ours to find.</summary>
internal static class PageReader
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    /// <summary>The pages with their words.</summary>
    /// <exception cref="XmlException">The text is no such XHTML.</exception>
    public static ImmutableArray<Page> Read(Stream stream)
    {
        using var characters = new XmlCharacters(stream);
        using var xml = XmlReader.Create(characters, Settings);
        var pages = ImmutableArray.CreateBuilder<Page>();
        var words = ImmutableArray.CreateBuilder<WordBox>();
        var (width, height) = (0.0, 0.0);

        while (xml.Read())
        {
            switch (xml.NodeType, xml.LocalName)
            {
                case (XmlNodeType.Element, "page"):
                    (width, height) = (Number(xml, "width"), Number(xml, "height"));
                    break;
                case (XmlNodeType.Element, "word") when ReadWord(xml) is { } word:
                    words.Add(word);
                    break;
                case (XmlNodeType.EndElement, "page"):
                    pages.Add(new Page(width, height, words.DrainToImmutable()));
                    break;
            }
        }

        return pages.DrainToImmutable();
    }

    // A box without room shows nothing.
    private static WordBox? ReadWord(XmlReader xml)
    {
        var (left, top, right, bottom) = (Number(xml, "xMin"), Number(xml, "yMin"), Number(xml, "xMax"), Number(xml, "yMax"));
        var text = xml.Read() && xml.NodeType == XmlNodeType.Text ? xml.Value.Trim() : string.Empty;
        return text.Length > 0 && right > left && bottom > top ? new WordBox(text, left, top, right, bottom) : null;
    }

    private static double Number(XmlReader xml, string name) =>
        double.TryParse(xml.GetAttribute(name), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : 0;
}
