namespace ResolutionLint.Rules;

/// <summary>A sentence of a rule file that shows what its rule flags or allows.</summary>
/// <param name="RuleId">The id of the rule.</param>
/// <param name="Sentence">The sentence as written, with marks around what is flagged.</param>
/// <param name="Draft">The sentence, marks included, in a draft in Markdown, where the rule looks for it.</param>
/// <param name="IsFlagged">Whether the rule has to report it.</param>
/// <param name="Line">The line of the rule file, 1-based.</param>
public sealed record RuleExample(string RuleId, string Sentence, string Draft, bool IsFlagged, int Line);
