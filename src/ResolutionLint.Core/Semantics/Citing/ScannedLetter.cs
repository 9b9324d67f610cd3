using Microsoft.CodeAnalysis.Text;

namespace ResolutionLint.Core.Semantics.Citing;

/// <summary>The letter of a part of a resolution, and where it stands.</summary>
internal readonly record struct ScannedLetter(char Letter, TextSpan Span);
