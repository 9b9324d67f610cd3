using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Word.Packaging;
using ResolutionLint.Word.Review.Withdrawing;

namespace ResolutionLint.Word.Review;

/// <summary>
/// Hands a draft back with comments at its words and with changes that the drafter accepts or rejects. All else in the document stays byte
/// for byte as it was.
/// </summary>
public static class WordReview
{
    private const string StillProtected =
        "The document is protected against changes, and so is the copy. Who accepts or rejects what is proposed has to lift the protection in Word first.";

    /// <summary>Takes an earlier review out of a draft: our comments, and our changes that are neither accepted nor rejected.</summary>
    /// <returns>The draft to review; the same where there was no review.</returns>
    /// <exception cref="Core.Drafts.UnreadableDraftException">Parts that only a review needs, such as that of the comments, are damaged.</exception>
    public static WordDraft Withdraw(WordDraft draft)
    {
        var before = draft.Marked;
        var package = Withdrawal.From(before.Package, before.Document);
        return package == before.Package ? draft : draft.With(package);
    }

    /// <summary>Writes a review into a draft.</summary>
    /// <param name="draft">The draft, of which an earlier review has been taken out.</param>
    /// <param name="comments">What there is to say, in offsets of the draft's text. Where the body has no place for a comment, it stands near and says so.</param>
    /// <param name="changes">The changes to propose, in offsets of the draft's text; the draft takes each of them, and they do not overlap.</param>
    /// <param name="now">The time that comments and changes are given.</param>
    /// <returns>The reviewed copy.</returns>
    /// <exception cref="ArgumentException">The draft cannot be written to, or a change touches what it does not take.</exception>
    /// <exception cref="Core.Drafts.UnreadableDraftException">Parts that only a review needs, such as that of the comments, are missing or damaged.</exception>
    /// <exception cref="IOException">Other parts are damaged; the message tells so, as the end of a sentence.</exception>
    public static ReviewedCopy Write(WordDraft draft, ImmutableArray<ReviewComment> comments, ImmutableArray<TextChange> changes, DateTimeOffset now)
    {
        if (!draft.IsWritable)
            throw new ArgumentException("a draft is reviewed as it is with all changes accepted", nameof(draft));

        var package = Reviewer.Write(draft.Marked, comments, changes, now);
        return new ReviewedCopy(package.ToBytes(), [.. WarningsOf(draft)]);
    }

    private static IEnumerable<string> WarningsOf(WordDraft draft)
    {
        if (draft.LossOnChange is { } loss)
            yield return loss;

        if (Protection.IsOn(draft.Marked.Package, draft.Marked.Document))
            yield return StillProtected;
    }
}
