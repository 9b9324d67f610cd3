using Microsoft.CodeAnalysis.Text;

namespace ResolutionLint.Rules.RuleFiles;

/// <summary>Something that is wrong with a rule file.</summary>
/// <param name="Message">What is wrong and what to write, as one sentence without a full stop.</param>
/// <param name="Span">Where, in the text of the file.</param>
internal sealed record RuleFileFault(string Message, TextSpan Span);
