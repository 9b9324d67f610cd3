using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Word.Review;
using ResolutionLint.Word.Tests.Support;

namespace ResolutionLint.Word.Tests.Editing;

public sealed class TrackedRunTests
{
    private const string Ours = "w:author=\"ResolutionLint\" w:date=\"2026-03-01T10:30:00Z\"";
    private const string Other = "w:author=\"A. Delegate\" w:date=\"2026-01-05T10:00:00Z\"";

    private static readonly DateTimeOffset Now = new(2026, 3, 1, 10, 30, 0, TimeSpan.FromHours(1));

    [Theory]
    [InlineData("<w:r><w:t>Urges</w:t></w:r>", "Urges", "Calls",
        $"<w:del w:id=\"0\" {Ours}><w:r><w:delText>Urges</w:delText></w:r></w:del><w:ins w:id=\"1\" {Ours}><w:r><w:t>Calls</w:t></w:r></w:ins>")]
    [InlineData("<w:r w:rsidR=\"1\"><w:rPr><w:i/></w:rPr><w:t>Urge</w:t></w:r>", "Urge", "Urges",
        $"<w:r w:rsidR=\"1\"><w:rPr><w:i/></w:rPr><w:t>Urge</w:t></w:r><w:ins w:id=\"0\" {Ours}><w:r w:rsidR=\"1\"><w:rPr><w:i/></w:rPr><w:t>s</w:t></w:r></w:ins>")]
    [InlineData("<w:r><w:t>all of the</w:t></w:r>", "all of the", "all the",
        $"<w:r><w:t xml:space=\"preserve\">all </w:t></w:r><w:del w:id=\"0\" {Ours}><w:r><w:delText xml:space=\"preserve\">of </w:delText></w:r></w:del><w:r><w:t>the</w:t></w:r>")]
    [InlineData("<w:r><w:rPr><w:i/></w:rPr><w:t>Urg</w:t></w:r><w:r><w:t>ing</w:t></w:r>", "Urging", "Urges",
        $"<w:r><w:rPr><w:i/></w:rPr><w:t>Urg</w:t></w:r><w:del w:id=\"0\" {Ours}><w:r><w:delText>ing</w:delText></w:r></w:del><w:ins w:id=\"1\" {Ours}><w:r><w:t>es</w:t></w:r></w:ins>")]
    [InlineData("<w:r><w:rPr><w:i/></w:rPr><w:t>Urg</w:t></w:r><w:r><w:t>ing</w:t></w:r>", "Urging", "Asks",
        $"<w:del w:id=\"0\" {Ours}><w:r><w:rPr><w:i/></w:rPr><w:delText>Urg</w:delText></w:r></w:del>" +
        $"<w:del w:id=\"1\" {Ours}><w:r><w:delText>ing</w:delText></w:r></w:del><w:ins w:id=\"2\" {Ours}><w:r><w:rPr><w:i/></w:rPr><w:t>Asks</w:t></w:r></w:ins>")]
    [InlineData("<w:r><w:t>1.</w:t><w:tab/><w:t>Urges</w:t></w:r>", "1.\tU", "1. U",
        $"<w:r><w:t>1.</w:t></w:r><w:del w:id=\"0\" {Ours}><w:r><w:tab/></w:r></w:del><w:ins w:id=\"1\" {Ours}><w:r><w:t xml:space=\"preserve\"> </w:t></w:r></w:ins><w:r><w:t>Urges</w:t></w:r>")]
    [InlineData($"<w:ins w:id=\"0\" {Other}><w:r><w:t>all States</w:t></w:r></w:ins>", "all ", "",
        $"<w:ins w:id=\"0\" {Other}><w:del w:id=\"1\" {Ours}><w:r><w:delText xml:space=\"preserve\">all </w:delText></w:r></w:del><w:r><w:t>States</w:t></w:r></w:ins>")]
    [InlineData($"<w:ins w:id=\"0\" {Other}><w:r><w:t>all States</w:t></w:r></w:ins>", "all States", "all the States",
        $"<w:ins w:id=\"0\" {Other}><w:r><w:t xml:space=\"preserve\">all </w:t></w:r></w:ins><w:ins w:id=\"1\" {Ours}><w:r><w:t xml:space=\"preserve\">the </w:t></w:r></w:ins>" +
        $"<w:ins w:id=\"2\" {Other}><w:r><w:t>States</w:t></w:r></w:ins>")]
    [InlineData($"<w:ins w:id=\"0\" {Other}><w:r><w:t>all</w:t></w:r></w:ins>", "all", "all States",
        $"<w:ins w:id=\"0\" {Other}><w:r><w:t>all</w:t></w:r></w:ins><w:ins w:id=\"1\" {Ours}><w:r><w:t xml:space=\"preserve\"> States</w:t></w:r></w:ins>")]
    [InlineData($"<w:r><w:rPr><w:b/><w:rPrChange w:id=\"4\" {Other}><w:rPr/></w:rPrChange></w:rPr><w:t>all States</w:t></w:r>", "all States", "all the States",
        $"<w:r><w:rPr><w:b/><w:rPrChange w:id=\"4\" {Other}><w:rPr/></w:rPrChange></w:rPr><w:t xml:space=\"preserve\">all </w:t></w:r><w:ins w:id=\"0\" {Ours}><w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">the </w:t></w:r></w:ins>" +
        $"<w:r><w:rPr><w:b/><w:rPrChange w:id=\"1\" {Other}><w:rPr/></w:rPrChange></w:rPr><w:t>States</w:t></w:r>")]
    public void Change_is_proposed(string runs, string words, string others, string expected)
    {
        var text = Marked.Of(Document(runs));
        var reviewed = Reviewer.Write(text, [], [text.Edit(words, others)], Now).ToBytes();

        Assert.Equal(Document(expected).Body(), reviewed.Body());
    }

    [Fact]
    public void Part_without_a_prefix_gets_one_where_it_is_needed()
    {
        const string Namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
        var document = Archives.With(Document(string.Empty), (name, bytes) => name == "word/document.xml"
            ? System.Text.Encoding.UTF8.GetBytes($"<document xmlns=\"{Namespace}\"><body><p><r><t>Urge</t></r></p></body></document>")
            : bytes);
        var text = Marked.Of(document);
        var reviewed = Reviewer.Write(text, [], [text.Edit("Urge", "Urges")], Now).ToBytes();

        Assert.Contains($"<w:ins xmlns:w=\"{Namespace}\" w:id=\"0\" {Ours}><r><t>s</t></r></w:ins>", reviewed.Body(), StringComparison.Ordinal);
        Validation.AddsNoError(document, reviewed);
    }

    [Fact]
    public void Changes_all_over_a_document_can_be_accepted_and_rejected()
    {
        var before = BusyDocument.Draft.ToBytes();
        var text = Marked.Of(before);
        var changes = PlainEditsTests.Everywhere(text);
        var reviewed = Reviewer.Write(text, [], changes, Now).ToBytes();
        var edited = SourceText.From(text.Text).WithChanges(changes).ToString();

        Assert.Equal(edited, Marked.Of(reviewed).Text);
        Assert.Equal(edited, Marked.Of(Proposals.Accept(reviewed)).Text);
        Assert.Equal(text.Text, Marked.Of(Proposals.Reject(reviewed)).Text);
        Validation.AddsNoError(before, reviewed);
        Validation.AddsNoError(before, Proposals.Accept(reviewed));
    }

    private static byte[] Document(string runs) => new RawDocument { Body = $"<w:p>{runs}</w:p>" }.ToBytes();
}
