using Microsoft.CodeAnalysis.Text;

namespace ResolutionLint.Core.Model;

/// <summary>The number or letter that stands before a paragraph.</summary>
/// <param name="Text">As written, without blanks around: "1.", "(a)", "(iv)", "II.", "3 bis.".</param>
/// <param name="Value">What it counts, without its punctuation: "1", "a", "iv", "II", "3 bis".</param>
/// <param name="Kind">What sort of label it is, as told from its form and its neighbours.</param>
/// <param name="Ordinal">1-based place that the value stands for in its sequence ("c" is 3, "iv" is 4); null when it stands for none.</param>
/// <param name="Span">Its characters in the original.</param>
public sealed record ParagraphLabel(string Text, string Value, LabelKind Kind, int? Ordinal, TextSpan Span);
