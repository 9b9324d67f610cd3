using Microsoft.CodeAnalysis.Text;

namespace ResolutionLint.Word.Review;

/// <summary>Something to say of words of a draft.</summary>
/// <param name="Span">The words, in offsets of the draft's text.</param>
/// <param name="Id">The id of the rule.</param>
/// <param name="Message">What is to be said.</param>
/// <param name="Link">The address of a page with more; null where there is none.</param>
public sealed record ReviewComment(TextSpan Span, string Id, string Message, string? Link);
