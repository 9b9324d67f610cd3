using ResolutionLint.Word.Markup;

namespace ResolutionLint.Word.Tests.Support;

/// <summary>Damages documents as other programs and hostile hands do.</summary>
/// <param name="seed">Which damage it is.</param>
internal sealed class Damages(int seed)
{
    private static readonly string[] Values = ["", "-1", "0", "2147483647", "99999999999", "x", "&#xD800;", "none", "&#10;"];
    private static readonly string[] Names = ["w:t", "w:r", "w:p", "w:tbl", "w:del", "w:ins", "w:rPr", "w:footnoteReference", "w:txbxContent", "w:sectPr", "x"];

    private readonly Random random = new(seed);

    /// <summary>A document with damage in one of its parts.</summary>
    public byte[] In(byte[] document)
    {
        var parts = Archives.Entries(document).Where(entry => entry.Name.EndsWith(".xml", StringComparison.Ordinal) || entry.Name.EndsWith(".rels", StringComparison.Ordinal)).ToList();
        var damaged = parts[random.Next(parts.Count)].Name;
        return Archives.With(document, (name, bytes) => name == damaged ? System.Text.Encoding.UTF8.GetBytes(In(MarkupPart.Load(name, bytes, new ElementBudget()))) : bytes);
    }

    private string In(MarkupPart part)
    {
        var elements = part.Root.All.ToList();
        var element = elements[random.Next(elements.Count)];
        var raw = part.Raw(element.Span);

        return random.Next(6) switch
        {
            0 => part.Xml.Remove(element.Span.Start, element.Span.Length),
            1 => part.Xml.Insert(elements[random.Next(elements.Count)].Span.Start, raw),
            2 => part.Xml.Insert(elements[random.Next(elements.Count)].Inside.Start, raw),
            3 => part.Xml.Replace(raw, WithOtherValue(raw), StringComparison.Ordinal),
            4 => part.Xml.Remove(element.Span.Start, element.Span.Length).Insert(element.Span.Start, Renamed(part, element)),
            _ => part.Xml.Remove(random.Next(part.Xml.Length), 1),
        };
    }

    private string WithOtherValue(string markup)
    {
        var start = markup.IndexOf('"', StringComparison.Ordinal);
        var end = start < 0 ? -1 : markup.IndexOf('"', start + 1);
        return end < 0 ? markup : string.Concat(markup.AsSpan(0, start + 1), Values[random.Next(Values.Length)], markup.AsSpan(end));
    }

    private string Renamed(MarkupPart part, MarkupElement element)
    {
        var name = Names[random.Next(Names.Length)];
        return $"<{name} xmlns:w=\"{Namespaces.Word}\" w:id=\"1\" w:author=\"ResolutionLint\">{part.Raw(element.Inside)}</{name}>";
    }
}
