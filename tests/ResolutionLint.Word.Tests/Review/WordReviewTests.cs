using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Word.Markup;
using ResolutionLint.Word.Review;
using ResolutionLint.Word.Tests.Reading;
using ResolutionLint.Word.Tests.Support;

namespace ResolutionLint.Word.Tests.Review;

/// <summary>Whole drafts, with the findings and fixes that they have.</summary>
public sealed class WordReviewTests
{
    private static readonly RawDocument Plain = new() { Body = "<w:p><w:r><w:t>The General Assembly,</w:t></w:r></w:p>" };

    public static TheoryData<string> Drafts => [.. SameModelTests.Fixtures.Select(Path.GetFileName).OfType<string>()];

    public static TheoryData<string> Seeds => [.. SameModelTests.SeedFiles];

    public static TheoryData<string> RealDocuments => [.. Corpus.IsPresent ? Directory.GetFiles(Corpus.At("corpus", "model-un-docx"), "*.docx") : []];

    [Theory]
    [MemberData(nameof(Drafts))]
    public void Fixture_is_reviewed(string name) => HoldsFor(Written(Directory.GetFiles(Repository.Fixtures, name, SearchOption.AllDirectories).Single()));

    [CorpusTheory]
    [MemberData(nameof(Seeds))]
    public void Seed_is_reviewed(string path) => HoldsFor(Written(path));

    [CorpusTheory]
    [MemberData(nameof(RealDocuments))]
    public void Real_document_is_reviewed(string path) => HoldsFor(File.ReadAllBytes(path));

    [Fact]
    public void Draft_with_every_finding_has_comments_and_changes()
    {
        var reviewed = Lint.Review(Lint.OpenWord(Written(Path.Combine(Repository.Fixtures, "every-rule.txt")))).Bytes;
        Assert.True(Comments.Of(reviewed).Count > 40);
        Assert.True(Proposals.Count(reviewed) > 40);
    }

    [Fact]
    public void Draft_without_a_review_is_the_draft()
    {
        var draft = Lint.OpenWord(Plain.ToBytes());
        Assert.Same(draft, WordReview.Withdraw(draft));
    }

    [Fact]
    public void Review_that_says_nothing_leaves_the_file_as_it_is()
    {
        var bytes = Plain.ToBytes();
        Assert.Equal(bytes, WordReview.Write(Lint.OpenWord(bytes), [], [], DateTimeOffset.UnixEpoch).Bytes);
    }

    [Fact]
    public void Signed_document_is_told()
    {
        var signed = Plain with { Strays = [("_xmlsignatures/origin.sigs", [])] };
        Assert.Contains("signed", Assert.Single(WordReview.Write(Lint.OpenWord(signed.ToBytes()), [], [], DateTimeOffset.UnixEpoch).Warnings), StringComparison.Ordinal);
        Assert.Empty(WordReview.Write(Lint.OpenWord(Plain.ToBytes()), [], [], DateTimeOffset.UnixEpoch).Warnings);
        Assert.NotNull(Lint.OpenWord(signed.ToBytes()).LossOnChange);
        Assert.Null(Lint.OpenWord(Plain.ToBytes()).LossOnChange);
    }

    [Theory]
    [InlineData("<w:documentProtection w:edit=\"readOnly\" w:enforcement=\"1\"/>", true)]
    [InlineData("<w:writeProtection w:recommended=\"1\"/>", true)]
    [InlineData("<w:documentProtection w:edit=\"readOnly\" w:enforcement=\"0\"/>", false)]
    [InlineData("<w:documentProtection w:edit=\"readOnly\"/>", false)]
    public void Protected_document_is_told(string setting, bool isTold)
    {
        var draft = Lint.OpenWord((Plain with { Parts = [Wml.SettingsPart(setting)] }).ToBytes());
        var warnings = WordReview.Write(draft, [], [], DateTimeOffset.UnixEpoch).Warnings;
        Assert.Equal(isTold ? 1 : 0, warnings.Length);
        Assert.All(warnings, warning => Assert.Contains("protected", warning, StringComparison.Ordinal));
    }

    [Fact]
    public void Draft_as_it_was_before_its_changes_is_refused()
    {
        var draft = Lint.OpenWord(Plain.ToBytes(), WordView.Original);
        Assert.Throws<ArgumentException>(() => WordReview.Write(draft, [], [], DateTimeOffset.UnixEpoch));
    }

    [LibreOfficeFact]
    public void Comments_and_changes_stay_when_another_word_processor_saves_them()
    {
        var reviewed = Lint.Review(Lint.OpenWord(Written(Path.Combine(Repository.Fixtures, "every-rule.txt")))).Bytes;
        var saved = LibreOffice.Convert(reviewed, "docx");

        Assert.Equal(Sorted(reviewed).Select(comment => comment.Text), Sorted(saved).Select(comment => comment.Text));
        Assert.Equal(WithoutPageNumber(Marked.Of(reviewed)), WithoutPageNumber(Marked.Of(saved)));
        Assert.Equal(WithoutPageNumber(Marked.Of(reviewed, WordView.Original)), WithoutPageNumber(Marked.Of(saved, WordView.Original)));
        Assert.Equal(Sorted(reviewed), Sorted(Lint.Review(Lint.OpenWord(saved)).Bytes));
    }

    [PrintedFact]
    public void Changes_and_comments_are_seen_in_print()
    {
        var text = Marked.Of(BusyDocument.Draft.ToBytes());
        var reviewed = Lint.OpenWord(BusyDocument.Draft.ToBytes());
        ReviewComment[] comments = [ReviewerTests.Comment(text, "Recalling"), ReviewerTests.Comment(text, "Words in a cell") with { Message = "No table, please." }];
        TextChange[] changes = [text.Edit("Decides to remain", "Resolves to remain"), text.Edit("document A/57/64", "letter A/57/64")];
        var pages = PrintedPages.Of(WordReview.Write(reviewed, [.. comments], [.. changes.OrderBy(change => change.Span.Start)], DateTimeOffset.UnixEpoch).Bytes);

        Assert.All(["DecidesResolves to remain seized", "documentletter A/57/64"], words => Assert.Contains(words, pages.Words, StringComparison.Ordinal));
        Assert.Equal(["All of them?", "RL1: No table, please.", "RL1: What is wrong."], pages.Comments.Order(StringComparer.Ordinal));
    }

    [LibreOfficeFact]
    public void Documents_of_another_word_processor_are_reviewed()
    {
        foreach (var document in LibreOffice.Save([.. SameModelTests.Fixtures.Select(Written)]))
            HoldsFor(document);
    }

    // Comments that begin at the same place have no order.
    private static IEnumerable<(string Author, string Text, string Words)> Sorted(byte[] document) => Comments.Of(document).Order();

    // Which page it is changes as the page is set.
    private static string WithoutPageNumber(MarkedText text) => text.Text.TrimEnd().TrimEnd('1', '2');

    private static byte[] Written(string path) => ResolutionWriter.Write(Lint.Understand(Lint.OpenText(path)));

    private static void HoldsFor(byte[] before)
    {
        var draft = Lint.OpenWord(before);
        var reviewed = Lint.Review(draft).Bytes;

        Assert.Equal(Lint.Fix(draft).Draft.Text.ToString(), Marked.Of(Proposals.Accept(reviewed)).Text);
        Assert.Equal(draft.Text.ToString(), Marked.Of(Proposals.Reject(reviewed)).Text);
        Validation.AddsNoError(before, reviewed);

        var again = Lint.Review(Lint.OpenWord(reviewed)).Bytes;
        Assert.Equal(Comments.Of(reviewed), Comments.Of(again));
        Assert.Equal(Marked.Of(reviewed).Text, Marked.Of(again).Text);
        Assert.Equal(Proposals.Count(reviewed), Proposals.Count(again));
    }
}
