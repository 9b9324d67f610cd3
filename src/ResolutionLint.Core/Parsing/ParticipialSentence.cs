using System.Text.RegularExpressions;
using ResolutionLint.Core.Reading;

namespace ResolutionLint.Core.Parsing;

/// <summary>
/// Recognizes sentences of prose that open with a participle: "Recalling the promise, we ask for wells." A preambular paragraph has no verb of its own, since
/// the organ line has the subject.
/// </summary>
internal static partial class ParticipialSentence
{
    /// <summary>Whether the paragraph ends in a full stop and goes on, behind its participle, with a subject and a verb.</summary>
    public static bool Is(TextBlock block) =>
        block.Shape.Ending == LineEnding.Stop
        && SubjectPattern().Match(block.Text.Text) is { Success: true } subject
        // What is noted is a sentence as well, and may have commas before its subject.
        && !ClausePattern().IsMatch(block.Text.Text.AsSpan(0, subject.Index));

    [GeneratedRegex(@", (?:(?:we|I|he|she|it|they|you) \p{Ll}|(?:(?:the|this|these|our|my|all|both) )?(?:(?!(?:and|or|that|which|who|whose|as|in|to|for|by|with|on) )[\p{L}’'-]+ ){1,4}(?:has|have|had|is|are|was|were|shall|will|must|can|may|should|would|does|do|did) |(?:the \p{L}+|this \p{L}+|\p{Lu}[\p{L}’'-]+) (?!parties\b|members\b)\p{Ll}+(?:s|ed) )")]
    private static partial Regex SubjectPattern();

    [GeneratedRegex(@"\b(?:that|which|who|whose|where|whereby|how|what)\b")]
    private static partial Regex ClausePattern();
}
