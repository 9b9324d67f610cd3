using ResolutionLint.Word.Markup;
using ResolutionLint.Word.Packaging;

namespace ResolutionLint.Word.Review.Withdrawing;

/// <summary>Takes an earlier review out of a document: our comments, and our changes that nobody has accepted or rejected.</summary>
internal static class Withdrawal
{
    /// <summary>The document without an earlier review; the package itself where there is none.</summary>
    /// <param name="package">The document.</param>
    /// <param name="document">Its main part.</param>
    public static WordPackage From(WordPackage package, MarkupPart document)
    {
        var comments = OwnComments.In(package, document);

        var parts = StoryParts.Of(package, document)
            .Where(part => part != comments.Part)
            .Select(part => (Part: part, Changes: new OwnMarks(part, comments.Ids).Removal()))
            .Where(found => found.Changes.Count > 0)
            .Select(found => found.Part.WithChanges(found.Changes))
            .ToList();

        return parts.Count == 0 && comments.Ids.Count == 0 ? package : comments.RemovedFrom(package).With(parts);
    }
}
