using Microsoft.CodeAnalysis.Text;

namespace ResolutionLint.Rules.Punctuation;

/// <summary>A bracket or quotation mark that has no partner.</summary>
/// <param name="Sign">Its place in the original.</param>
/// <param name="Opens">Whether it opens.</param>
internal sealed record UnpairedSign(TextSpan Sign, bool Opens);
