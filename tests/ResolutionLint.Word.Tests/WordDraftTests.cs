using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Text;
using ResolutionLint.Word.Tests.Reading;
using ResolutionLint.Word.Tests.Support;
using static ResolutionLint.Word.Tests.Support.Wml;

namespace ResolutionLint.Word.Tests;

/// <summary>A Word document as a draft: what is read, what can be edited, what is written back.</summary>
public sealed class WordDraftTests
{
    private static readonly WordDraft Draft = Lint.OpenWord(
        new RawDocument
        {
            Body = P("The General Assembly,") +
                Paragraph(R("Recalling", "<w:i/>") + R(" the report,") + Run("<w:footnoteReference w:id=\"1\"/>") + R(" of 2026,")) +
                Item("Decides to go on", 1) + P(string.Empty) + P("end"),
            Parts = [NumberingPart(Definition(0, Level(0, "decimal", "%1.")), List(1, 0)), FootnotesPart("<w:footnote w:id=\"1\">" + P("See A/57/64.") + "</w:footnote>")],
        }.ToBytes());

    [Theory]
    [InlineData("Recalling", "Noting", true)]
    [InlineData("Recalling the", "Noting the", true)]
    [InlineData("See A/57/64", "Ibid", true)]
    [InlineData("go on", "go\u2028on", true)]
    [InlineData("1.\tDecides", "2.\tDecides", false)]
    [InlineData("1.\tDecides", "1.\tResolves", true)]
    [InlineData("report,¹ of", "report¹, of", false)]
    [InlineData("report,¹ of", "note,¹ of", true)]
    [InlineData("report", "no\nte", false)]
    [InlineData("report", "no\u0001te", false)]
    [InlineData("go on\n\nend", "go on", false)]
    public void Edit_is_taken_where_the_file_has_its_words(string words, string others, bool isTaken) => Assert.Equal(isTaken, Draft.Takes(Edit(words, others)));

    [Theory]
    [InlineData("Decides", 0, true)]
    [InlineData("on\n", 2, true)]
    [InlineData("1.", 0, false)]
    [InlineData("1.", 2, false)]
    [InlineData("\nend", 0, false)]
    public void Words_can_be_put_where_others_stand(string words, int offset, bool isTaken) =>
        Assert.Equal(isTaken, Draft.Takes(new TextChange(new TextSpan(IndexOf(words) + offset, 0), "x")));

    [Fact]
    public void Edited_draft_has_the_edited_text()
    {
        TextChange[] changes = [Edit("Recalling the", "Noting the"), Edit("go on", "go on."), Edit("A/57/64.", "A/57/64, annex.")];
        var edited = Draft.WithChanges(changes);

        Assert.Equal(Draft.Text.WithChanges(changes).ToString(), edited.Text.ToString());
        Assert.Equal(edited.Text.ToString(), Lint.OpenWord(edited.ToBytes()).Text.ToString());
    }

    [Theory]
    [MemberData(nameof(SameModelTests.Drafts), MemberType = typeof(SameModelTests))]
    public void Edits_of_any_draft_give_the_edited_text(string name) =>
        GiveTheEditedText(ResolutionWriter.Write(Lint.Understand(Lint.OpenText(Directory.GetFiles(Repository.Fixtures, name, SearchOption.AllDirectories).Single()))), 5);

    [Theory]
    [InlineData("<w:r><w:delText>gone, but in no deletion</w:delText></w:r>")]
    [InlineData("<w:r><w:t>\n  words over\r\n lines\n</w:t></w:r><w:r><w:t xml:space=\"preserve\">\n more\n</w:t></w:r>")]
    [InlineData("<w:r><w:t>the 1</w:t></w:r><w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>st day3</w:t></w:r><w:r><w:t>of it</w:t></w:r>")]
    [InlineData("<w:r><w:t>a</w:t><w:br w:type=\"page\"/><w:t>b</w:t></w:r><w:r><w:br w:type=\"page\"/></w:r><w:r><w:t>c</w:t></w:r>")]
    [InlineData("<w:r><w:br w:type=\"page\"/><w:t>first on its page</w:t></w:r>")]
    [InlineData("<w:r><w:footnoteReference w:id=\"1\"/><w:t>word</w:t></w:r>")]
    public void Edits_of_odd_markup_give_the_edited_text(string runs) => GiveTheEditedText(
        new RawDocument { Body = $"<w:p>{runs}</w:p><w:p>{runs}</w:p>", Parts = [FootnotesPart("<w:footnote w:id=\"1\">" + P("See A/57/64.") + "</w:footnote>")] }.ToBytes(), 300);

    [Fact]
    public void Edits_of_busy_draft_give_the_edited_text() => GiveTheEditedText(BusyDocument.Draft.ToBytes(), 100);

    [Fact]
    public void Draft_without_edits_is_the_file()
    {
        var file = new RawDocument { Body = P("words") }.ToBytes();
        Assert.Equal(file, Lint.OpenWord(file).ToBytes());
    }

    [Fact]
    public void Looks_are_told_for_the_words_that_have_them()
    {
        var styles = Draft.Read().Styles!;
        Assert.Equal(TextLook.Italic, styles.At(IndexOf("Recalling") + 8));
        Assert.Equal(TextLook.Plain, styles.At(IndexOf("Recalling") + 9));
    }

    [Fact]
    public void Lines_are_none_of_the_file() => Assert.False(Draft.HasLines);

    [CorpusFact]
    public void Real_documents_are_read_without_loss()
    {
        foreach (var path in Directory.GetFiles(Corpus.At("corpus", "model-un-docx"), "*.docx"))
        {
            var file = File.ReadAllBytes(path);
            var text = Lint.OpenWord(file).Text.ToString();
            Assert.All(WordsIn(file), words => Assert.Contains(words, text, StringComparison.Ordinal));
        }
    }

    private static void GiveTheEditedText(byte[] document, int times)
    {
        var draft = Lint.OpenWord(document);

        for (var seed = 0; seed < times; seed++)
        {
            var changes = RandomEdits.Of(draft, new Random(seed));
            Assert.Equal(draft.Text.WithChanges(changes).ToString(), draft.WithChanges(changes).Text.ToString());
        }
    }

    private static IEnumerable<string> WordsIn(byte[] document)
    {
        using var package = DocumentFormat.OpenXml.Packaging.WordprocessingDocument.Open(new MemoryStream(document), isEditable: false);
        return [.. package.MainDocumentPart!.Document.Descendants<DocumentFormat.OpenXml.Wordprocessing.Text>().Select(text => text.Text)];
    }

    private static TextChange Edit(string words, string others) => new(new TextSpan(IndexOf(words), words.Length), others);

    private static int IndexOf(string words) => Draft.Text.ToString().IndexOf(words, StringComparison.Ordinal);
}
