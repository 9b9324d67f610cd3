using ResolutionLint.Core.Model;

namespace ResolutionLint.Rules.Form;

/// <summary>A preambular paragraph, and the operative one of the same part that stands before it.</summary>
internal sealed record LatePreamble(PreambularParagraph Paragraph, OperativeParagraph Before);
