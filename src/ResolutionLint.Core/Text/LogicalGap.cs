using Microsoft.CodeAnalysis.Text;

namespace ResolutionLint.Core.Text;

/// <summary>A place where the original holds more than the logical text: blanks, line breaks, markers, page furniture, what cannot be seen.</summary>
/// <param name="Offset">The logical character behind it.</param>
/// <param name="Source">What the original holds there; empty where it has the words in another order.</param>
public readonly record struct LogicalGap(int Offset, TextSpan Source);
