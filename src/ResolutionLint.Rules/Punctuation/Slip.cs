using Microsoft.CodeAnalysis.Text;

namespace ResolutionLint.Rules.Punctuation;

/// <summary>A small fault of which a text may hold one or, by habit or conversion, hundreds.</summary>
/// <param name="Span">The characters at fault, in the original.</param>
/// <param name="Change">The edit that mends it.</param>
/// <param name="Arguments">What fills the placeholders of the message.</param>
internal sealed record Slip(TextSpan Span, TextChange Change, params string[] Arguments);
