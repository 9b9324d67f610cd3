using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Word.Editing;
using ResolutionLint.Word.Markup;
using ResolutionLint.Word.Tests.Support;

namespace ResolutionLint.Word.Tests.Editing;

public sealed class PlainEditsTests
{
    [Theory]
    [InlineData("<w:r><w:rPr><w:i/></w:rPr><w:t>Request</w:t></w:r><w:r><w:t> the</w:t></w:r>", "Request", "Requests", "<w:r><w:rPr><w:i/></w:rPr><w:t>Requests</w:t></w:r><w:r><w:t> the</w:t></w:r>")]
    [InlineData("<w:r><w:t>Urg</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>es all</w:t></w:r>", "Urges", "Invites", "<w:r><w:t>Invites</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\"> all</w:t></w:r>")]
    [InlineData("<w:r><w:t>Urg</w:t></w:r><w:r><w:t>es</w:t></w:r>", "Urges", "Calls", "<w:r><w:t>Calls</w:t></w:r>")]
    [InlineData("<w:r><w:t>all </w:t></w:r><w:r><w:t>the </w:t></w:r><w:r><w:t>States</w:t></w:r>", "the", "", "<w:r><w:t>all </w:t></w:r><w:r><w:t>States</w:t></w:r>")]
    [InlineData("<w:r><w:t>1.</w:t><w:tab/><w:t>Urges</w:t></w:r>", "1.\tUrges", "1. Urges", "<w:r><w:t>1.</w:t><w:t xml:space=\"preserve\"> </w:t><w:t>Urges</w:t></w:r>")]
    [InlineData("<w:r><w:t>1. Urges</w:t></w:r>", "1. Urges", "1.\tUrges", "<w:r><w:t>1.</w:t><w:tab/><w:t>Urges</w:t></w:r>")]
    [InlineData("<w:r><w:t>A &amp; B</w:t></w:r>", "A & B", "A & <C>", "<w:r><w:t>A &amp; &lt;C&gt;</w:t></w:r>")]
    [InlineData("<w:r><w:delText>Urges all States</w:delText></w:r>", "all", "the", "<w:r><w:t>Urges the States</w:t></w:r>")]
    [InlineData("<w:r><w:t>States\r\n of</w:t></w:r>", "of", "all", "<w:r><w:t>States\n all</w:t></w:r>")]
    public void Words_are_replaced_where_they_stand(string runs, string words, string others, string expected)
    {
        var text = Marked.Of(Document(runs));
        var changed = PlainEdits.Make(text, [text.Edit(words, others)]);
        Assert.Equal(Document(expected).Body(), changed.ToBytes().Body());
    }

    [Fact]
    public void Words_take_the_look_of_those_before_them()
    {
        var text = Marked.Of(Document("<w:r><w:rPr><w:i/></w:rPr><w:t>Requests</w:t></w:r><w:r><w:t> all</w:t></w:r>"));
        var changed = PlainEdits.Make(text, [text.EditBehind("Requests", " also")]);
        Assert.Contains("<w:i/></w:rPr><w:t>Requests also</w:t>", changed.ToBytes().Body(), StringComparison.Ordinal);
    }

    [Fact]
    public void Words_at_the_start_of_a_paragraph_take_the_look_of_those_behind()
    {
        var text = Marked.Of(Document("<w:r><w:t>,</w:t></w:r></w:p><w:p><w:r><w:rPr><w:i/></w:rPr><w:t>all</w:t></w:r>"));
        var changed = PlainEdits.Make(text, [new TextChange(new TextSpan(text.Span("all").Start, 0), "Urges ")]);
        Assert.Contains("<w:i/></w:rPr><w:t>Urges all</w:t>", changed.ToBytes().Body(), StringComparison.Ordinal);
    }

    [Fact]
    public void Rest_of_a_replacement_takes_the_look_of_what_it_replaces()
    {
        var text = Marked.Of(Document("<w:r><w:rPr><w:i/></w:rPr><w:t>Urges</w:t></w:r><w:r><w:t>, all</w:t></w:r>"));
        var changed = PlainEdits.Make(text, [text.Edit(", all", "; and, all")]);
        Assert.Contains("<w:i/></w:rPr><w:t>Urges</w:t></w:r><w:r><w:t>; and, all</w:t>", changed.ToBytes().Body(), StringComparison.Ordinal);
    }

    [Fact]
    public void Edits_all_over_a_document_give_the_edited_text()
    {
        var text = Marked.Of(BusyDocument.Draft.ToBytes());
        var changes = Everywhere(text);
        var changed = Marked.Of(PlainEdits.Make(text, changes).ToBytes());

        Assert.Equal(SourceText.From(text.Text).WithChanges(changes).ToString(), changed.Text);
        Validation.AddsNoError(BusyDocument.Draft.ToBytes(), changed.Package.ToBytes());
    }

    [Fact]
    public void Edit_of_a_number_that_Word_counts_is_refused()
    {
        var text = Marked.Of(BusyDocument.Draft.ToBytes());
        Assert.Throws<ArgumentException>(() => PlainEdits.Make(text, [text.Edit("\u00B9", "2")]));
    }

    [Theory]
    [InlineData("a\nb")]
    [InlineData("a\rb")]
    [InlineData("a\u0001b")]
    public void Words_that_a_run_cannot_hold_are_refused(string words)
    {
        var text = Marked.Of(Document("<w:r><w:t>Urges</w:t></w:r>"));
        Assert.Throws<ArgumentException>(() => PlainEdits.Make(text, [text.Edit("Urges", words)]));
    }

    [Fact]
    public void Half_a_character_is_refused()
    {
        var text = Marked.Of(Document("<w:r><w:t>Urges</w:t></w:r>"));
        Assert.Throws<ArgumentException>(() => PlainEdits.Make(text, [text.Edit("Urges", "a\uD800b")]));
    }

    /// <summary>Edits in everything that words can stand in.</summary>
    internal static IReadOnlyList<TextChange> Everywhere(MarkedText text) =>
    [
        .. new[]
        {
            text.Edit("Recalling", "Recalls"),
            text.Edit("57/300 of", "57/301 dated"),
            text.Edit("important new report", "importance of the report"),
            text.EditBehind("1.", "\u2028"),
            text.Edit("Member States to", "the Members of it"),
            text.Edit("act", "acting"),
            text.Edit("Words in a box", "Word in the box"),
            text.Edit("Beside ", "Next to "),
            text.Edit("cell", "table"),
            text.Edit("remain", "stay"),
            text.Edit("document A/57/64", "A/57/65"),
            text.Edit("Working paper", "Paper"),
        }.OrderBy(change => change.Span.Start),
    ];

    private static byte[] Document(string runs) => new RawDocument { Body = $"<w:p>{runs}</w:p>" }.ToBytes();
}
