using ResolutionLint.Word.Packaging;

namespace ResolutionLint.Word.Tests.Packaging;

public sealed class PartNameTests
{
    [Theory]
    [InlineData("", "word/document.xml", "word/document.xml")]
    [InlineData("word/document.xml", "footnotes.xml", "word/footnotes.xml")]
    [InlineData("word/document.xml", "/word/footnotes.xml", "word/footnotes.xml")]
    [InlineData("word/document.xml", "../customXml/item1.xml", "customXml/item1.xml")]
    [InlineData("word/document.xml", "./styles.xml", "word/styles.xml")]
    [InlineData("word/document.xml", "./../styles.xml", "styles.xml")]
    [InlineData("word/document.xml", ".././word/styles.xml", "word/styles.xml")]
    [InlineData("word/my document.xml", "my%20styles.xml", "word/my styles.xml")]
    [InlineData("word/100%25.xml", "st%C3%B6.xml", "word/stö.xml")]
    [InlineData("word/document.xml", "../../etc/passwd", null)]
    [InlineData("word/document.xml", "..%2F../etc/passwd", null)]
    public void Target_is_resolved(string source, string target, string? expected) => Assert.Equal(expected, PartName.Resolve(source, target));

    [Theory]
    [InlineData("word/my document.xml", "word/my%20document.xml")]
    [InlineData("word/document.xml", "word/document.xml")]
    public void Name_is_written_and_read(string part, string written)
    {
        Assert.Equal(written, PartName.Written(part));
        Assert.Equal(part, PartName.OfEntry(written));
    }

    [Theory]
    [InlineData("", "_rels/.rels")]
    [InlineData("word/document.xml", "word/_rels/document.xml.rels")]
    public void Relationships_have_a_part_of_their_own(string part, string expected) => Assert.Equal(expected, PartName.OfRelationships(part));
}
