namespace ResolutionLint.Word.Tests.Support;

/// <summary>WordprocessingML in short, and what is read from it.</summary>
internal static class Wml
{
    /// <summary>A paragraph of one run.</summary>
    public static string P(string words, string properties = "") => Paragraph(R(words), properties);

    /// <summary>A paragraph.</summary>
    public static string Paragraph(string content, string properties = "") => $"<w:p><w:pPr>{properties}</w:pPr>{content}</w:p>";

    /// <summary>A run.</summary>
    public static string R(string words, string properties = "") => Run($"<w:t xml:space=\"preserve\">{words}</w:t>", properties);

    /// <summary>A run.</summary>
    public static string Run(string content, string properties = "") => $"<w:r><w:rPr>{properties}</w:rPr>{content}</w:r>";

    /// <summary>A paragraph that is an item of a list.</summary>
    public static string Item(string words, int list, int level = 0) => P(words, Numbered(list, level));

    /// <summary>What makes a paragraph an item of a list.</summary>
    public static string Numbered(int list, int level = 0) => $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr>";

    /// <summary>A level of a list.</summary>
    public static string Level(int level, string format, string text, string more = "") =>
        $"<w:lvl w:ilvl=\"{level}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{format}\"/>{more}<w:lvlText w:val=\"{text}\"/></w:lvl>";

    /// <summary>A definition of lists.</summary>
    public static string Definition(int id, params string[] content) => $"<w:abstractNum w:abstractNumId=\"{id}\">{string.Concat(content)}</w:abstractNum>";

    /// <summary>A list.</summary>
    public static string List(int id, int definition, string overrides = "") =>
        $"<w:num w:numId=\"{id}\"><w:abstractNumId w:val=\"{definition}\"/>{overrides}</w:num>";

    /// <summary>The part with the lists.</summary>
    public static (string Name, string Kind, string Xml) NumberingPart(params string[] content) => Part("numbering", "numbering", content);

    /// <summary>The part with the styles.</summary>
    public static (string Name, string Kind, string Xml) StylesPart(params string[] content) => Part("styles", "styles", content);

    /// <summary>The part with the footnotes.</summary>
    public static (string Name, string Kind, string Xml) FootnotesPart(params string[] content) => Part("footnotes", "footnotes", content);

    /// <summary>The part with the settings.</summary>
    public static (string Name, string Kind, string Xml) SettingsPart(params string[] content) => Part("settings", "settings", content);

    /// <summary>A part.</summary>
    public static (string Name, string Kind, string Xml) Part(string kind, string root, params string[] content) =>
        ($"{kind}.xml", kind, $"<w:{root} {RawDocument.Bindings}>{string.Concat(content)}</w:{root}>");

    /// <summary>The lines of a document as it is read.</summary>
    public static string[] Lines(string body, params (string Name, string Kind, string Xml)[] parts) => Lines(WordView.Accepted, body, parts);

    /// <summary>The lines of a document as it is read.</summary>
    public static string[] Lines(WordView view, string body, params (string Name, string Kind, string Xml)[] parts) =>
        Lint.OpenWord(new RawDocument { Body = body, Parts = parts }.ToBytes(), view).Text.ToString().TrimEnd('\n').Split('\n');
}
