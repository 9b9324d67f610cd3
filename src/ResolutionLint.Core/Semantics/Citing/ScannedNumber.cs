using Microsoft.CodeAnalysis.Text;

namespace ResolutionLint.Core.Semantics.Citing;

/// <summary>A number found in a text, with the letters that follow it.</summary>
/// <param name="Span">From its first to its last character, letters and brackets included.</param>
/// <param name="Parts">Its parts, without a letter.</param>
/// <param name="Written">The words of a form that one body has for itself; empty for the others.</param>
/// <param name="Faults">What is wrong with its form.</param>
/// <param name="Letters">The letters after it; those that a range only implies share the place of the range.</param>
internal sealed record ScannedNumber(
    TextSpan Span,
    CitedNumber Parts,
    string Written,
    CitationFaults Faults,
    IReadOnlyList<ScannedLetter> Letters);
