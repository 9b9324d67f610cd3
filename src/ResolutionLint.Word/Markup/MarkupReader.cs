using System.Xml;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Drafts;
using ResolutionLint.Core.Text;
using ResolutionLint.Word.Packaging;

namespace ResolutionLint.Word.Markup;

/// <summary>Makes elements of the characters of a part. The framework's reader checks them; what is kept is where they stand.</summary>
internal sealed class MarkupReader
{
    /// <summary>How deep elements may nest. Tables in text boxes in tables reach some sixty.</summary>
    public const int MaxDepth = 512;

    private const string PrefixBindings = "http://www.w3.org/2000/xmlns/";

    private readonly string name;
    private readonly string xml;
    private readonly LineMap lines;
    private readonly XmlReader reader;
    private readonly IXmlLineInfo place;
    private readonly Stack<MarkupElement> open = new();
    private MarkupElement? root;

    private MarkupReader(string name, string xml, XmlReader reader)
    {
        this.name = name;
        this.xml = xml;
        this.reader = reader;
        lines = new LineMap(xml);
        place = (IXmlLineInfo)reader;
    }

    /// <summary>Reads all of a part.</summary>
    /// <param name="name">The name of the part, for messages.</param>
    /// <param name="xml">The characters of the part.</param>
    /// <param name="budget">How many elements it may have.</param>
    /// <exception cref="XmlException">The characters are no XML.</exception>
    /// <exception cref="UnreadableDraftException">They ask for what is not followed: a document type, too many elements, too great a depth.</exception>
    public static MarkupElement Read(string name, string xml, ElementBudget budget)
    {
        if (xml.Contains("<!DOCTYPE", StringComparison.Ordinal))
            throw Damage.DocumentType(name);

        if (!budget.TryTake(StartTagsIn(xml)))
            throw Damage.TooManyElements();

        using var characters = new StringReader(xml);
        using var reader = XmlReader.Create(characters, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        return new MarkupReader(name, xml, reader).ReadRoot();
    }

    // Before any of them takes memory; comments are few.
    private static int StartTagsIn(ReadOnlySpan<char> xml) => xml.Count('<') - xml.Count("</");

    private int Offset => lines.GetStart(place.LineNumber - 1) + place.LinePosition - 1;

    private MarkupElement ReadRoot()
    {
        while (reader.Read())
            Take();

        return root!;
    }

    private void Take()
    {
        switch (reader.NodeType)
        {
            case XmlNodeType.Element:
                Open();
                break;
            case XmlNodeType.EndElement:
                Close();
                break;
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace when open.Count > 0:
                open.Peek().AddText(reader.Value);
                break;
        }
    }

    private void Open()
    {
        if (open.Count >= MaxDepth)
            throw Damage.TooDeep(name);

        var isEmpty = reader.IsEmptyElement;
        var startTag = TagAt(Offset - 1);
        var elementName = new ElementName(reader.Prefix, reader.LocalName, reader.NamespaceURI);
        var element = new MarkupElement(open.TryPeek(out var parent) ? parent : null, elementName, Attributes(), startTag);
        root ??= element;

        if (isEmpty)
            element.Close(new TextSpan(startTag.End, 0));
        else
            open.Push(element);
    }

    private void Close() => open.Pop().Close(TagAt(Offset - 2));

    private MarkupAttribute[] Attributes()
    {
        if (!reader.HasAttributes)
            return [];

        var attributes = new List<MarkupAttribute>(reader.AttributeCount);

        while (reader.MoveToNextAttribute())
        {
            if (reader.NamespaceURI != PrefixBindings)
                attributes.Add(new MarkupAttribute(reader.LocalName, reader.NamespaceURI, reader.Value));
        }

        reader.MoveToElement();
        return [.. attributes];
    }

    // A value may hold the mark that ends the tag.
    private TextSpan TagAt(int start)
    {
        var end = start;

        while (xml[end] != '>')
        {
            if (xml[end] is '"' or '\'')
                end = xml.IndexOf(xml[end], end + 1);

            end++;
        }

        return TextSpan.FromBounds(start, end + 1);
    }
}
