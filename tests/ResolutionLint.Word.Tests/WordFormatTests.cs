using System.Text;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Drafts;
using ResolutionLint.Word.Tests.Support;
using static ResolutionLint.Word.Tests.Support.Wml;

namespace ResolutionLint.Word.Tests;

/// <summary>What is opened as a Word document, and what is said of files that only have the name of one.</summary>
public sealed class WordFormatTests
{
    private static readonly byte[] CompoundSign = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    [Theory]
    [InlineData("draft.docx", true)]
    [InlineData("folder.x/DRAFT.DOCX", true)]
    [InlineData("draft.docm", true)]
    [InlineData("draft.dotx", true)]
    [InlineData("draft.dotm", true)]
    [InlineData("draft.doc", true)]
    [InlineData("draft.txt", false)]
    [InlineData("docx", false)]
    public void Extension_tells_the_format(string path, bool isWord) => Assert.Equal(isWord, new WordFormat().CanOpen(path));

    [Theory]
    [InlineData("EncryptedPackage", "password")]
    [InlineData("WordDocument", "before 2007")]
    [InlineData("Workbook", "old office program")]
    public void Compound_file_is_told_by_its_streams(string stream, string says) =>
        Refuses([.. CompoundSign, .. new byte[1024], .. Encoding.Unicode.GetBytes(stream), .. new byte[512]], says);

    [Theory]
    [InlineData("{\\rtf1\\ansi The General Assembly,}", "rich text")]
    [InlineData("%PDF-1.7", "PDF")]
    [InlineData("\uFEFF<!doctype HTML><p>The General Assembly,", "web page")]
    [InlineData("  <html><p>The General Assembly,", "web page")]
    [InlineData("<?xml version=\"1.0\"?><pkg:package/>", "XML")]
    [InlineData("The General Assembly,\n\nDecides to go on.\n", "plain text")]
    [InlineData("\u0001\u0002\u0003", "damaged")]
    public void Renamed_file_is_told_by_its_head(string file, string says) => Refuses(Encoding.UTF8.GetBytes(file), says);

    [Fact]
    public void Archive_without_document_is_told() => Refuses(Archives.Of(("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "<a/>")), "no Word document");

    [Fact]
    public void Other_package_is_told() => Refuses(
        Archives.Of(
            ("_rels/.rels", "<Relationships xmlns=\"x\"><Relationship Id=\"r\" Type=\"x/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"),
            ("xl/workbook.xml", "<workbook/>")),
        "no Word document");

    [Theory]
    [InlineData("")]
    [InlineData("<w:p/><w:p><w:r><w:t xml:space=\"preserve\">  </w:t><w:br/></w:r></w:p>")]
    public void Document_without_words_is_empty(string body) =>
        Assert.Equal(EngineRules.EmptyInput, Assert.Throws<UnreadableDraftException>(() => Lint.OpenWord(new RawDocument { Body = body }.ToBytes())).Rule);

    [Fact]
    public void File_without_bytes_is_empty() =>
        Assert.Equal(EngineRules.EmptyInput, Assert.Throws<UnreadableDraftException>(() => new WordFormat().Open([], "draft.docx")).Rule);

    [Fact]
    public void View_is_chosen_by_the_host() => Assert.Equal(
        ["old"], Lines(WordView.Original, Paragraph("<w:del w:id=\"1\" w:author=\"x\"><w:r><w:delText>old</w:delText></w:r></w:del><w:ins w:id=\"2\" w:author=\"x\"><w:r><w:t>new</w:t></w:r></w:ins>")));

    private static void Refuses(byte[] file, string says)
    {
        var exception = Assert.Throws<UnreadableDraftException>(() => new WordFormat().Open(file, "draft.docx"));
        Assert.Equal(EngineRules.UnreadableDocument, exception.Rule);
        Assert.Equal(2, exception.Arguments.Length);
        Assert.Contains(says, exception.Arguments[0], StringComparison.Ordinal);
    }
}
