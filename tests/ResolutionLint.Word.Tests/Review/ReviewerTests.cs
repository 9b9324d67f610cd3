using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Word.Markup;
using ResolutionLint.Word.Review;
using ResolutionLint.Word.Tests.Editing;
using ResolutionLint.Word.Tests.Support;

namespace ResolutionLint.Word.Tests.Review;

public sealed class ReviewerTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 1, 9, 30, 0, TimeSpan.Zero);
    private static readonly byte[] Busy = BusyDocument.Draft.ToBytes();

    [Theory]
    [InlineData("Recalling", "Recalling", "")]
    [InlineData("call", "call", "")]
    [InlineData("resolution 57/300 of", "resolution 57/300 of", "")]
    [InlineData("57/3", "57/3", "")]
    [InlineData("important", "important", "")]
    [InlineData("Member States to", "Member States to", "")]
    [InlineData(",\nNoting", ",Noting", "")]
    [InlineData("cell", "cell", "")]
    [InlineData("\u00B9", "2002#,", "")]
    [InlineData("A/57/64", "#", "In note 1: ")]
    [InlineData("box\n", "[]Words in a box", "In a text box: ")]
    [InlineData("Working", "The General Assembly,", "In the header: ")]
    public void Comment_stands_at_its_words(string words, string expected, string where)
    {
        var text = Marked.Of(Busy);
        var reviewed = Write(text, [Comment(text, words)], []);

        Assert.Equal(("ResolutionLint", $"RL1: {where}What is wrong.", expected), Assert.Single(Comments.Of(reviewed), comment => comment.Author == "ResolutionLint"));
        Validation.AddsNoError(Busy, reviewed);
    }

    [Theory]
    [InlineData("Urges| all", "Urges")]
    [InlineData("Urges |all", "all")]
    [InlineData("|Urges all", "Urges")]
    [InlineData("Urges all|", "all")]
    public void Comment_without_words_stands_at_the_nearest(string paragraph, string expected)
    {
        var text = Marked.Of(new RawDocument { Body = $"<w:p><w:r><w:t>{paragraph.Replace("|", string.Empty, StringComparison.Ordinal)}</w:t></w:r></w:p>" }.ToBytes());
        var place = new TextSpan(paragraph.IndexOf('|', StringComparison.Ordinal), 0);
        var reviewed = Write(text, [new ReviewComment(place, "RL1", "What is wrong.", null)], []);
        Assert.Equal(expected, Assert.Single(Comments.Of(reviewed)).Words);
    }

    [Fact]
    public void Comment_in_an_empty_paragraph_stands_in_the_next()
    {
        var text = Marked.Of(new RawDocument { Body = "<w:p/><w:p><w:r><w:t>Urges all</w:t></w:r></w:p>" }.ToBytes());
        var reviewed = Write(text, [new ReviewComment(default, "RL1", "What is wrong.", null)], []);
        Assert.Equal("Urges", Assert.Single(Comments.Of(reviewed)).Words);
    }

    [Fact]
    public void Comments_on_the_same_words_stand_beside_each_other()
    {
        var text = Marked.Of(Busy);
        var reviewed = Write(text, [Comment(text, "Recalling"), Comment(text, "Recalling its"), Comment(text, "Recalling"), Comment(text, "its")], []);

        Assert.Equal(["Recalling its", "Recalling", "Recalling", "its"], Comments.Of(reviewed).Where(comment => comment.Author == "ResolutionLint").Select(comment => comment.Words));
        Validation.AddsNoError(Busy, reviewed);
    }

    [Fact]
    public void Comment_holds_the_change_of_its_words()
    {
        var text = Marked.Of(Busy);
        var reviewed = Write(text, [Comment(text, "Recalling")], [text.Edit("Recalling", "Recalls")]);
        Assert.Equal("Recall-ing-s", Comments.Of(reviewed)[0].Words);
    }

    [Fact]
    public void Comment_holds_the_words_that_are_put_in_at_its_ends()
    {
        var text = Marked.Of(new RawDocument { Body = "<w:p><w:r><w:t>Urges all States</w:t></w:r></w:p>" }.ToBytes());
        var reviewed = Write(text, [Comment(text, "all")], [text.EditBehind("Urges ", "almost "), text.EditBehind("all", ",")]);
        Assert.Equal("almost all,", Assert.Single(Comments.Of(reviewed)).Words);
    }

    [Fact]
    public void Comment_leaves_out_what_is_put_in_for_the_words_before_it()
    {
        var text = Marked.Of(new RawDocument { Body = "<w:p><w:r><w:t>Urges all States</w:t></w:r></w:p>" }.ToBytes());
        var reviewed = Write(text, [Comment(text, " all")], [text.Edit("Urges", "Invites")]);
        Assert.Equal(" all", Assert.Single(Comments.Of(reviewed)).Words);
    }

    [Fact]
    public void Strict_document_is_reviewed_in_its_own_edition()
    {
        var plain = new RawDocument { Body = "<w:p><w:r><w:t>Urges all</w:t></w:r></w:p>" }.ToBytes();
        var strict = Archives.With(plain, (_, bytes) => Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(bytes)
            .Replace("http://schemas.openxmlformats.org/wordprocessingml/2006/main", Namespaces.StrictWord, StringComparison.Ordinal)
            .Replace("http://schemas.openxmlformats.org/officeDocument/2006/relationships", Namespaces.StrictRelations, StringComparison.Ordinal)));
        var text = Marked.Of(strict);
        var reviewed = Write(text, [Comment(text, "Urges")], []);

        Assert.StartsWith($"<w:comments xmlns:w=\"{Namespaces.StrictWord}\"><w:comment ", Archives.Text(reviewed, "word/comments.xml").Split("\r\n")[1], StringComparison.Ordinal);
        Assert.Contains($"Type=\"{Namespaces.StrictRelations}/comments\"", Archives.Text(reviewed, "word/_rels/document.xml.rels"), StringComparison.Ordinal);
    }

    [Fact]
    public void Comment_says_what_why_and_where_to_read_on()
    {
        var text = Marked.Of(Busy);
        var reviewed = Write(text, [Comment(text, "Recalling") with { Link = "https://example.org/rules?a=1&b=2" }], []);

        Assert.Contains("RL1: What is wrong.\nhttps://example.org/rules?a=1&b=2", Comments.Of(reviewed).Select(comment => comment.Text));
        Assert.Contains("Target=\"https://example.org/rules?a=1&amp;b=2\" TargetMode=\"External\"", Archives.Text(reviewed, "word/_rels/comments.xml.rels"), StringComparison.Ordinal);
        Validation.AddsNoError(Busy, reviewed);
    }

    [Fact]
    public void Comment_says_what_markup_can_hold()
    {
        var text = Marked.Of(Busy);
        var reviewed = Write(text, [Comment(text, "Recalling") with { Message = "What \uD83C is \uFFFE wrong.", Link = "https://example.org/\uFFFF" }], []);
        Assert.Contains("RL1: What  is  wrong.\nhttps://example.org/", Comments.Of(reviewed).Select(comment => comment.Text));
    }

    [Fact]
    public void Styles_are_used_by_the_names_that_the_document_has_for_them()
    {
        var text = Marked.Of(Busy);
        var comments = Archives.Text(Write(text, [Comment(text, "Recalling")], []), "word/comments.xml");
        Assert.Contains("<w:pStyle w:val=\"Kommentartext\"/>", comments, StringComparison.Ordinal);
        Assert.Contains("<w:rStyle w:val=\"Kommentarzeichen\"/>", comments, StringComparison.Ordinal);
    }

    [Fact]
    public void Document_without_comments_gets_a_part_for_them()
    {
        var plain = new RawDocument { Body = "<w:p><w:r><w:t>Urges all</w:t></w:r></w:p>" }.ToBytes();
        var text = Marked.Of(plain);
        var reviewed = Write(text, [Comment(text, "Urges") with { Link = "https://example.org/" }], []);

        Assert.Equal("Urges", Assert.Single(Comments.Of(reviewed)).Words);
        Assert.DoesNotContain("pStyle", Archives.Text(reviewed, "word/comments.xml"), StringComparison.Ordinal);
        Assert.Empty(Validation.Errors(reviewed));
    }

    [Fact]
    public void Comments_of_others_stay()
    {
        var text = Marked.Of(Busy);
        var reviewed = Write(text, [Comment(text, "Recalling")], []);
        Assert.Contains(("A. Delegate", "All of them?", "Member States"), Comments.Of(reviewed));
    }

    [Fact]
    public void Words_of_a_document_may_all_stand_in_its_header()
    {
        var bytes = new RawDocument
        {
            Body = "<w:p/><w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId1\"/></w:sectPr>",
            Parts = [BusyDocument.Draft.Parts.Single(part => part.Kind == "header")],
        }.ToBytes();
        var text = Marked.Of(bytes);
        var reviewed = Write(text, [Comment(text, "Working")], []);

        Assert.Contains("commentReference", reviewed.Body(), StringComparison.Ordinal);
        Validation.AddsNoError(bytes, reviewed);
    }

    [Fact]
    public void What_is_not_touched_stays_byte_for_byte()
    {
        var text = Marked.Of(Busy);
        var reviewed = Write(text, [Comment(text, "Recalling")], [text.Edit("A/57/64", "A/57/65")]);
        string[] touched = ["[Content_Types].xml", "word/document.xml", "word/comments.xml", "word/footnotes.xml"];

        Assert.Equal(
            Archives.Entries(Busy).Where(entry => !touched.Contains(entry.Name)).Select(entry => (entry.Name, Convert.ToHexString(entry.Bytes))),
            Archives.Entries(reviewed).Where(entry => !touched.Contains(entry.Name)).Select(entry => (entry.Name, Convert.ToHexString(entry.Bytes))));
        Assert.Equal(Busy.Body()[Busy.Body().IndexOf("<w:t xml:space=\"preserve\"> its resolution", StringComparison.Ordinal)..], reviewed.Body()[reviewed.Body().IndexOf("<w:t xml:space=\"preserve\"> its resolution", StringComparison.Ordinal)..]);
    }

    [Fact]
    public void Review_of_everything_is_valid()
    {
        var text = Marked.Of(Busy);
        var reviewed = WriteAll(text);

        Validation.AddsNoError(Busy, reviewed);
        Assert.Equal(text.Text, Marked.Of(Proposals.Reject(reviewed)).Text);
    }

    internal static byte[] WriteAll(MarkedText text) => Write(
        text,
        [.. PlainEditsTests.Everywhere(text).Select(change => new ReviewComment(change.Span, "RL1", "What is wrong.", "https://example.org/RL1"))],
        PlainEditsTests.Everywhere(text));

    internal static byte[] Write(MarkedText text, ImmutableArray<ReviewComment> comments, IReadOnlyList<TextChange> changes) =>
        Reviewer.Write(text, comments, changes, Now).ToBytes();

    internal static ReviewComment Comment(MarkedText text, string words) => new(text.Span(words), "RL1", "What is wrong.", null);
}
