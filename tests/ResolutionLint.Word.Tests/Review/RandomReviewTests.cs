using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Word.Editing;
using ResolutionLint.Word.Markup;
using ResolutionLint.Word.Packaging;
using ResolutionLint.Word.Review;
using ResolutionLint.Word.Review.Withdrawing;
using ResolutionLint.Word.Tests.Support;

namespace ResolutionLint.Word.Tests.Review;

/// <summary>Paragraphs cut into runs at random, with random edits and comments.</summary>
public sealed class RandomReviewTests
{
    [Fact]
    public void Review_can_be_accepted_rejected_withdrawn_and_repeated() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(100), Prop.ForAll(Arb.ToArbitrary(Generated()), (Action<Case>)Holds));

    private static void Holds(Case one)
    {
        var before = one.Document.ToBytes();
        var text = Marked.Of(before);
        var changes = one.ChangesOf(text.Text);
        var comments = one.CommentsOf(text.Text);
        var edited = SourceText.From(text.Text).WithChanges(changes).ToString();
        var reviewed = ReviewerTests.Write(text, comments, changes);

        Assert.Equal(edited, Marked.Of(PlainEdits.Make(text, changes)).Text);
        Assert.Equal(edited, Marked.Of(Proposals.Accept(reviewed)).Text);
        Assert.Equal(text.Text, Marked.Of(Proposals.Reject(reviewed)).Text);
        Assert.Equal(comments.Length, Comments.Of(reviewed).Count);
        Validation.AddsNoError(before, reviewed);

        AssertKept(UntouchedRuns(text, changes.Select(change => change.Span).Concat(comments.Select(comment => comment.Span))), reviewed.Body());

        var withdrawn = Marked.Of(Withdrawal.From(WordPackage.Open(reviewed), Marked.Of(reviewed).Document));
        Assert.Equal(text.Text, withdrawn.Text);

        var again = ReviewerTests.Write(withdrawn, comments, changes);
        Assert.Equal(Comments.Of(reviewed), Comments.Of(again));
        Assert.Equal(Marked.Of(reviewed).Text, Marked.Of(again).Text);
        Assert.Equal(Proposals.Count(reviewed), Proposals.Count(again));
    }

    // An edit or comment between two runs touches one of them, and a comment without words takes the next ones.
    private static IEnumerable<string> UntouchedRuns(MarkedText text, IEnumerable<TextSpan> touched)
    {
        TextSpan[] near = [.. touched.Select(span => TextSpan.FromBounds(text.LineAt(Math.Min(span.Start, text.Text.Length - 1)).Start, text.LineAt(span.End).End))];

        return text.Pieces
            .Where(piece => !near.Any(span => span.IntersectsWith(piece.Span)))
            .Select(piece => piece.Run)
            .Distinct()
            .Select(run => text.Document.Raw(run.Span));
    }

    private static void AssertKept(IEnumerable<string> runs, string body)
    {
        var position = 0;

        foreach (var run in runs)
        {
            position = body.IndexOf(run, position, StringComparison.Ordinal);
            Assert.True(position >= 0, $"{run} is not as it was.");
            position += run.Length;
        }
    }

    private static Gen<Case> Generated() =>
        from paragraphs in Gen.NonEmptyListOf(Gen.NonEmptyListOf(Run()))
        from edits in Gen.ListOf(Edit())
        from comments in Gen.ListOf(Gen.Choose(0, 200).Two())
        select new Case([.. paragraphs.Select(runs => string.Concat(runs))], [.. edits], [.. comments]);

    private static Gen<string> Run() =>
        from format in Gen.Elements(string.Empty, "<w:rPr><w:i/></w:rPr>", "<w:rPr><w:b/><w:rPrChange w:id=\"900\" w:author=\"B\"><w:rPr/></w:rPrChange></w:rPr>")
        from contents in Gen.NonEmptyListOf(Content())
        from wrap in Gen.Elements("{0}", "{0}", "{0}", "<w:ins w:id=\"901\" w:author=\"B\">{0}</w:ins>", "<w:hyperlink w:anchor=\"x\">{0}</w:hyperlink>", "<w:sdt><w:sdtContent>{0}</w:sdtContent></w:sdt>",
            "<w:del w:id=\"902\" w:author=\"B\"><w:r><w:delText>gone</w:delText></w:r></w:del>{0}", "<w:ins w:id=\"903\" w:author=\"B\"><w:r><w:t>new</w:t></w:r>{0}</w:ins>")
        select string.Format(System.Globalization.CultureInfo.InvariantCulture, wrap, $"<w:r>{format}{string.Concat(contents)}</w:r>");

    private static Gen<string> Content() => Gen.OneOf(
        Gen.Elements("The", "the Assembly ", " Requests", ", and", "A &amp; B", "\U0001F310x").Select(words => $"<w:t xml:space=\"preserve\">{words}</w:t>"),
        Gen.Elements("<w:tab/>", "<w:br/>", "<w:noBreakHyphen/>", "<w:t> trimmed </w:t>"));

    private static Gen<Random> Edit() =>
        from start in Gen.Choose(0, 200)
        from length in Gen.Choose(0, 12)
        from words in Gen.Elements(string.Empty, "a", "States ", "\tx", "the \u2028", "\U0001F310")
        select new Random(start, length, words);

    private sealed record Random(int Start, int Length, string Words);

    private sealed record Case(ImmutableArray<string> Paragraphs, ImmutableArray<Random> Edits, ImmutableArray<(int, int)> Places)
    {
        public RawDocument Document => new() { Body = string.Concat(Paragraphs.Select(runs => $"<w:p>{runs}</w:p>")) };

        public override string ToString() => $"{string.Join('\n', Paragraphs)}\n{string.Join("; ", Edits)}\n{string.Join("; ", Places)}";

        public IReadOnlyList<TextChange> ChangesOf(string text)
        {
            var changes = new List<TextChange>();

            foreach (var edit in Edits.OrderBy(edit => edit.Start))
            {
                var start = Math.Max(edit.Start, changes.Count == 0 ? 0 : changes[^1].Span.End + 1);
                var end = Math.Min(start + edit.Length, text.Length - 1);

                if (start <= end && !text[start..end].Contains('\n', StringComparison.Ordinal) && !Cuts(text, start) && !Cuts(text, end) && text.Trim('\n').Length > 0)
                    changes.Add(new TextChange(TextSpan.FromBounds(start, end), edit.Words));
            }

            return [.. changes.Where(change => change.Span.Length > 0 || IsBesideWords(text, change.Span.Start))];
        }

        public ImmutableArray<ReviewComment> CommentsOf(string text) =>
            [.. Places.Select(place => new ReviewComment(Within(text, place), "RL1", "What is wrong.", "https://example.org/"))];

        private static TextSpan Within(string text, (int Start, int Length) place)
        {
            var start = Math.Min(place.Start, text.Length);
            return TextSpan.FromBounds(start, Math.Min(start + place.Length / 8, text.Length));
        }

        private static bool Cuts(string text, int place) => place > 0 && place < text.Length && char.IsLowSurrogate(text[place]);

        private static bool IsBesideWords(string text, int place) => (place > 0 && text[place - 1] != '\n') || (place < text.Length && text[place] != '\n');
    }
}
