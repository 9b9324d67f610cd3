using System.Text;
using ResolutionLint.Word.Packaging;
using ResolutionLint.Word.Review.Withdrawing;
using ResolutionLint.Word.Tests.Support;

namespace ResolutionLint.Word.Tests.Review;

public sealed class WithdrawalTests
{
    private const string Ours = "w:author=\"ResolutionLint\"";
    private const string Other = "w:author=\"A. Delegate\"";

    private static readonly byte[] Busy = BusyDocument.Draft.ToBytes();

    [Fact]
    public void Document_without_a_review_stays_itself()
    {
        var package = WordPackage.Open(Busy);
        Assert.Same(package, Withdraw(package));
    }

    [Fact]
    public void Review_leaves_no_trace_but_cuts_in_runs()
    {
        var reviewed = ReviewerTests.WriteAll(Marked.Of(Busy));
        var withdrawn = Withdraw(WordPackage.Open(reviewed)).ToBytes();

        Assert.Equal(Marked.Of(Busy).Text, Marked.Of(withdrawn).Text);
        Assert.Equal(Comments.Of(Busy), Comments.Of(withdrawn));
        Assert.DoesNotContain(Archives.Entries(withdrawn), entry => Encoding.UTF8.GetString(entry.Bytes).Contains("ResolutionLint", StringComparison.Ordinal));
        Assert.DoesNotContain("example.org", Archives.Text(withdrawn, "word/_rels/comments.xml.rels"), StringComparison.Ordinal);
        Validation.AddsNoError(Busy, withdrawn);
    }

    [Fact]
    public void Review_of_a_reviewed_copy_is_the_same_review()
    {
        var once = ReviewerTests.WriteAll(Marked.Of(Busy));
        var twice = ReviewerTests.WriteAll(Marked.Of(Withdraw(WordPackage.Open(once))));
        var thrice = ReviewerTests.WriteAll(Marked.Of(Withdraw(WordPackage.Open(twice))));

        Assert.Equal(Comments.Of(once), Comments.Of(twice));
        Assert.Equal(Marked.Of(once).Text, Marked.Of(twice).Text);
        Assert.Equal(Marked.Of(once, WordView.Original).Text, Marked.Of(twice, WordView.Original).Text);
        Assert.Equal(Proposals.Count(once), Proposals.Count(twice));
        Assert.Equal(Archives.Text(once, "word/comments.xml"), Archives.Text(twice, "word/comments.xml"));
        Assert.Equal(twice.Body(), thrice.Body());
    }

    [Theory]
    [InlineData($"<w:ins w:id=\"1\" {Ours}><w:r><w:t>a</w:t></w:r></w:ins>", "")]
    [InlineData($"<w:del w:id=\"1\" {Ours}><w:r><w:delText xml:space=\"preserve\">delText </w:delText></w:r></w:del>", "<w:r><w:t xml:space=\"preserve\">delText </w:t></w:r>")]
    [InlineData($"<w:del w:id=\"1\" {Other}><w:r><w:delText>a</w:delText></w:r></w:del>", $"<w:del w:id=\"1\" {Other}><w:r><w:delText>a</w:delText></w:r></w:del>")]
    [InlineData($"<w:ins w:id=\"1\" {Other}><w:del w:id=\"2\" {Ours}><w:r><w:delText>a</w:delText></w:r></w:del></w:ins>", $"<w:ins w:id=\"1\" {Other}><w:r><w:t>a</w:t></w:r></w:ins>")]
    [InlineData($"<w:ins w:id=\"1\" {Ours}><w:bookmarkStart w:id=\"7\" w:name=\"x\"/><w:r><w:t>a</w:t></w:r></w:ins><w:bookmarkEnd w:id=\"7\"/>", "<w:bookmarkStart w:id=\"7\" w:name=\"x\"/><w:bookmarkEnd w:id=\"7\"/>")]
    [InlineData($"<w:del w:id=\"1\" {Ours}/><w:r><w:t>a</w:t></w:r>", "<w:r><w:t>a</w:t></w:r>")]
    [InlineData(
        $"<w:moveFromRangeStart w:id=\"1\" {Ours} w:name=\"m\"/><w:moveFrom w:id=\"2\" {Ours}><w:r><w:t>a</w:t></w:r></w:moveFrom><w:moveFromRangeEnd w:id=\"1\"/>" +
        $"<w:moveToRangeStart w:id=\"3\" {Ours} w:name=\"m\"/><w:moveTo w:id=\"4\" {Ours}><w:r><w:t>a</w:t></w:r></w:moveTo><w:moveToRangeEnd w:id=\"3\"/>",
        "<w:r><w:t>a</w:t></w:r>")]
    public void Change_is_taken_back(string runs, string expected)
    {
        var withdrawn = Withdraw(WordPackage.Open(Document(runs))).ToBytes();
        Assert.Equal(Document(expected).Body(), withdrawn.Body());
    }

    [Fact]
    public void Other_parts_forget_our_comments_and_keep_answers_to_them()
    {
        const string Bindings = RawDocument.Bindings + " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\"";
        var document = new RawDocument
        {
            Body = "<w:p><w:r><w:t>Urges</w:t></w:r><w:r><w:commentReference w:id=\"1\"/></w:r><w:r><w:commentReference w:id=\"2\"/></w:r></w:p>",
            Parts =
            [
                ("comments.xml", "comments",
                    $"<w:comments {Bindings}><w:comment w:id=\"1\" {Ours}><w:p w14:paraId=\"0000000A\"/></w:comment><w:comment w:id=\"2\" {Other}><w:p w14:paraId=\"0000000B\"/></w:comment></w:comments>"),
                ("commentsExtended.xml", "commentsExtended",
                    "<w15:commentsEx xmlns:w15=\"w15\"><w15:commentEx w15:paraId=\"0000000A\"/><w15:commentEx w15:paraId=\"0000000B\" w15:paraIdParent=\"0000000A\" w15:done=\"0\"/></w15:commentsEx>"),
                ("commentsIds.xml", "commentsIds",
                    "<c:commentsIds xmlns:c=\"cid\"><c:commentId c:paraId=\"0000000A\" c:durableId=\"11\"/><c:commentId c:paraId=\"0000000B\" c:durableId=\"22\"/></c:commentsIds>"),
                ("commentsExtensible.xml", "commentsExtensible",
                    "<e:commentsExtensible xmlns:e=\"cex\"><e:commentExtensible e:durableId=\"11\"/><e:commentExtensible e:durableId=\"22\"/></e:commentsExtensible>"),
                ("people.xml", "people",
                    "<w15:people xmlns:w15=\"w15\"><w15:person w15:author=\"ResolutionLint\"/><w15:person w15:author=\"A. Delegate\"/></w15:people>"),
            ],
        }.ToBytes();

        var withdrawn = Withdraw(WordPackage.Open(document)).ToBytes();

        Assert.DoesNotContain("w:id=\"1\"", withdrawn.Body() + Archives.Text(withdrawn, "word/comments.xml"), StringComparison.Ordinal);
        Assert.Contains("<w:commentReference w:id=\"2\"/>", withdrawn.Body(), StringComparison.Ordinal);
        Assert.EndsWith("<w15:commentEx w15:paraId=\"0000000B\" w15:done=\"0\"/></w15:commentsEx>", Archives.Text(withdrawn, "word/commentsExtended.xml"), StringComparison.Ordinal);
        Assert.DoesNotContain("0000000A", Archives.Text(withdrawn, "word/commentsExtended.xml") + Archives.Text(withdrawn, "word/commentsIds.xml"), StringComparison.Ordinal);
        Assert.EndsWith("<e:commentsExtensible xmlns:e=\"cex\"><e:commentExtensible e:durableId=\"22\"/></e:commentsExtensible>", Archives.Text(withdrawn, "word/commentsExtensible.xml"), StringComparison.Ordinal);
        Assert.EndsWith("<w15:people xmlns:w15=\"w15\"><w15:person w15:author=\"A. Delegate\"/></w15:people>", Archives.Text(withdrawn, "word/people.xml"), StringComparison.Ordinal);
    }

    private static WordPackage Withdraw(WordPackage package) => Withdrawal.From(package, package.GetPart("word/document.xml"));

    private static byte[] Document(string runs) => new RawDocument { Body = $"<w:p>{runs}</w:p>" }.ToBytes();
}
