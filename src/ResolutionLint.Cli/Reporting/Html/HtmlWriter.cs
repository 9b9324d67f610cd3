using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace ResolutionLint.Cli.Reporting.Html;

/// <summary>Writes HTML in which all that comes from elsewhere is text: names of elements and attributes are ours, everything else is escaped.</summary>
internal sealed class HtmlWriter
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder page = new("<!DOCTYPE html>\n");

    /// <summary>Opens an element. An attribute whose value is null is left out.</summary>
    public HtmlWriter Open(string element, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        page.Append('<').Append(element);

        foreach (var (name, value) in attributes)
        {
            if (value is not null)
                page.Append(' ').Append(name).Append("=\"").Append(Escape(value)).Append('"');
        }

        page.Append('>');
        return this;
    }

    public HtmlWriter Close(string element)
    {
        page.Append("</").Append(element).Append('>');
        return this;
    }

    public HtmlWriter Text(string text)
    {
        page.Append(Escape(text));
        return this;
    }

    /// <summary>An element with nothing but text in it.</summary>
    public HtmlWriter Element(string element, string text, params ReadOnlySpan<(string Name, string? Value)> attributes) =>
        Open(element, attributes).Text(text).Close(element);

    public HtmlWriter Line()
    {
        page.Append('\n');
        return this;
    }

    /// <summary>An element with style or script of ours in it, which is not escaped.</summary>
    public HtmlWriter Code(string element, string code)
    {
        page.Append('<').Append(element).Append('>').Append(code).Append("</").Append(element).Append(">\n");
        return this;
    }

    public override string ToString() => page.ToString();

    private static string Escape(string text) => Encoder.Encode(text);
}
