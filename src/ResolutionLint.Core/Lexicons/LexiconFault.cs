using Microsoft.CodeAnalysis.Text;

namespace ResolutionLint.Core.Lexicons;

/// <summary>Something in a word list that cannot be read.</summary>
/// <param name="Message">What is wrong and what to write, as one sentence without a full stop.</param>
/// <param name="Span">Where, in the text of the file, in UTF-16 code units.</param>
public sealed record LexiconFault(string Message, TextSpan Span);
