using ResolutionLint.Word.Packaging;
using ResolutionLint.Word.Tests.Support;

namespace ResolutionLint.Word.Tests.Packaging;

public sealed class RelationshipWriterTests
{
    private const string Type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";

    private static readonly RawDocument Draft = new()
    {
        Body = "<w:p/>",
        Parts = [("comments.xml", "comments", $"<w:comments {RawDocument.Bindings}/>")],
        Links = [("rId3", "https://example.org/known")],
    };

    [Fact]
    public void Relationship_gets_an_id_that_none_has()
    {
        var package = WordPackage.Open(Draft.ToBytes());
        var writer = new RelationshipWriter(package, "word/document.xml");
        var id = writer.Add(Type, "https://example.org/?a=1&b=2", isExternal: true);
        var added = writer.ToPackage().RelationshipsOf("word/document.xml");

        Assert.Equal(3, added.Select(relationship => relationship.Id).Distinct().Count());
        Assert.Equal(new Relationship("word/document.xml", id, Type, "https://example.org/?a=1&b=2", IsExternal: true), added[^1]);
    }

    [Fact]
    public void Relationship_that_is_there_is_used_again()
    {
        var package = WordPackage.Open(Draft.ToBytes());
        var writer = new RelationshipWriter(package, "word/document.xml");

        Assert.Equal("rId3", writer.Add(Type, "https://example.org/known", isExternal: true));
        Assert.Same(package, writer.ToPackage());
    }

    [Fact]
    public void Part_without_relationships_gets_them()
    {
        var writer = new RelationshipWriter(WordPackage.Open(Draft.ToBytes()), "word/comments.xml");
        var id = writer.Add(Type, "https://example.org/", isExternal: true);
        var written = WordPackage.Open(writer.ToPackage().ToBytes());

        Assert.Equal(id, Assert.Single(written.RelationshipsOf("word/comments.xml")).Id);
    }
}
