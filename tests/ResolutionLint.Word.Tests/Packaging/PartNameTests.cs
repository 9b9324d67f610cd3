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
    [InlineData("word/document.xml", "../../etc/passwd", null)]
    public void Target_is_resolved(string source, string target, string? expected) => Assert.Equal(expected, PartName.Resolve(source, target));

    [Theory]
    [InlineData("", "_rels/.rels")]
    [InlineData("word/document.xml", "word/_rels/document.xml.rels")]
    public void Relationships_have_a_part_of_their_own(string part, string expected) => Assert.Equal(expected, PartName.OfRelationships(part));
}
