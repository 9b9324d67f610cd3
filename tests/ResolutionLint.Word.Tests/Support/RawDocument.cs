using System.IO.Compression;
using System.Text;

namespace ResolutionLint.Word.Tests.Support;

/// <summary>A Word document of which a test writes the markup itself.</summary>
internal sealed record RawDocument
{
    public const string Bindings =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" " +
        "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    private const string OfficeTypes = "application/vnd.openxmlformats-officedocument.wordprocessingml";
    private const string OfficeRelations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string PackageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";

    /// <summary>What stands in <c>w:body</c>.</summary>
    public required string Body { get; init; }

    /// <summary>Further parts of the document: name without folder, kind, and the whole markup.</summary>
    public IReadOnlyList<(string Name, string Kind, string Xml)> Parts { get; init; } = [];

    /// <summary>Relationships of the document that lead out of it: id and address.</summary>
    public IReadOnlyList<(string Id, string Address)> Links { get; init; } = [];

    /// <summary>Files that no relationship leads to.</summary>
    public IReadOnlyList<(string Name, byte[] Bytes)> Strays { get; init; } = [];

    public byte[] ToBytes()
    {
        using var bytes = new MemoryStream();

        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(archive, "[Content_Types].xml", ContentTypes());
            Write(archive, "_rels/.rels", Relationships([("rId1", "officeDocument", "word/document.xml")], []));
            Write(archive, "word/document.xml", $"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n<w:document {Bindings}><w:body>{Body}</w:body></w:document>");
            Write(archive, "word/_rels/document.xml.rels", Relationships(Parts.Select((part, i) => ($"rId{i + 1}", part.Kind, part.Name)), Links));

            foreach (var (name, _, xml) in Parts)
                Write(archive, "word/" + name, xml);

            foreach (var (name, stray) in Strays)
                Write(archive, name, stray);
        }

        return bytes.ToArray();
    }

    private string ContentTypes()
    {
        var overrides = Parts.Select(part => $"<Override PartName=\"/word/{part.Name}\" ContentType=\"{OfficeTypes}.{part.Kind}+xml\"/>");

        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">" +
            "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>" +
            "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"bin\" ContentType=\"application/octet-stream\"/>" +
            $"<Override PartName=\"/word/document.xml\" ContentType=\"{OfficeTypes}.document.main+xml\"/>{string.Concat(overrides)}</Types>";
    }

    private static string Relationships(IEnumerable<(string Id, string Kind, string Target)> relationships, IEnumerable<(string Id, string Address)> links) =>
        $"<Relationships xmlns=\"{PackageRelations}\">" +
        string.Concat(relationships.Select(one => $"<Relationship Id=\"{one.Id}\" Type=\"{OfficeRelations}/{one.Kind}\" Target=\"{one.Target}\"/>")) +
        string.Concat(links.Select(one => $"<Relationship Id=\"{one.Id}\" Type=\"{OfficeRelations}/hyperlink\" Target=\"{one.Address}\" TargetMode=\"External\"/>")) +
        "</Relationships>";

    private static void Write(ZipArchive archive, string name, string text) => Write(archive, name, Encoding.UTF8.GetBytes(text));

    private static void Write(ZipArchive archive, string name, byte[] bytes)
    {
        using var stream = archive.CreateEntry(name).Open();
        stream.Write(bytes);
    }
}
