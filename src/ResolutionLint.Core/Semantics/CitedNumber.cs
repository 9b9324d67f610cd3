using ResolutionLint.Core.Lexicons;

namespace ResolutionLint.Core.Semantics;

/// <summary>The parts of a number.</summary>
/// <param name="Form">How it is built.</param>
/// <param name="Series">The series that its session belongs to; regular where there is none.</param>
/// <param name="Session">The session, or the year that stands in its place; 0 where there is none.</param>
/// <param name="Serial">The number within the session or year.</param>
/// <param name="Letter">The letter of a part: A; null where there is none.</param>
public readonly record struct CitedNumber(CitationForm Form, SessionSeries Series, int Session, int Serial, char? Letter);
