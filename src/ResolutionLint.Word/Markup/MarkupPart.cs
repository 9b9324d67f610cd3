using System.Text;
using System.Xml;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Word.Packaging;

namespace ResolutionLint.Word.Markup;

/// <summary>A part of a package that holds XML. It is edited by characters, so that what is not touched stays as it was written.</summary>
internal sealed class MarkupPart
{
    private readonly PartEncoding encoding;
    private readonly Lazy<MarkupElement> root;

    private MarkupPart(string name, string xml, PartEncoding encoding, ElementBudget budget)
    {
        Name = name;
        Xml = xml;
        this.encoding = encoding;
        root = new Lazy<MarkupElement>(() => Read(budget));
    }

    /// <summary>The name in the package, without the slash that it begins with.</summary>
    public string Name { get; }

    /// <summary>The characters; offsets of elements are offsets in these.</summary>
    public string Xml { get; }

    /// <summary>The outermost element. The elements are read when they are first asked for: many a part is only written.</summary>
    /// <exception cref="Core.Drafts.UnreadableDraftException">The characters are no XML that is read.</exception>
    public MarkupElement Root => root.Value;

    /// <summary>Takes the bytes of a part.</summary>
    /// <param name="name">The name in the package, without the slash that it begins with.</param>
    /// <param name="bytes">The bytes.</param>
    /// <param name="budget">How many elements it may have, together with others.</param>
    /// <exception cref="Core.Drafts.UnreadableDraftException">The bytes are no characters.</exception>
    public static MarkupPart Load(string name, byte[] bytes, ElementBudget budget)
    {
        try
        {
            var encoding = PartEncoding.Of(bytes);
            return new MarkupPart(name, encoding.Decode(bytes), encoding, budget);
        }
        catch (DecoderFallbackException exception)
        {
            throw Damage.InPart(name, exception);
        }
    }

    /// <summary>A part that did not exist.</summary>
    public static MarkupPart Create(string name, string xml) => new(name, xml, PartEncoding.Utf8, new ElementBudget());

    /// <summary>The characters of a stretch.</summary>
    public string Raw(TextSpan span) => Xml.Substring(span.Start, span.Length);

    /// <summary>The part after edits of its characters.</summary>
    /// <param name="changes">The edits, which do not overlap; of several at one place the first given comes first.</param>
    public MarkupPart WithChanges(IEnumerable<TextChange> changes) => new(Name, Splice.Into(Xml, changes), encoding, new ElementBudget());

    /// <summary>The edit that puts markup behind all that an element holds.</summary>
    public TextChange Append(MarkupElement element, string markup)
    {
        var isOneTag = element.Span == element.StartTag;
        var name = Raw(element.StartTag)[1..].Split([' ', '\t', '\r', '\n', '/', '>'], 2)[0];

        return isOneTag
            ? new TextChange(new TextSpan(Xml.LastIndexOf('/', element.Span.End - 1), 2), $">{markup}</{name}>")
            : new TextChange(new TextSpan(element.Inside.End, 0), markup);
    }

    /// <summary>The bytes of the part.</summary>
    public byte[] ToBytes() => encoding.Encode(Xml);

    private MarkupElement Read(ElementBudget budget)
    {
        try
        {
            return MarkupReader.Read(Name, Xml, budget);
        }
        catch (XmlException exception)
        {
            throw Damage.InPart(Name, exception);
        }
    }
}
