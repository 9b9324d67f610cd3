namespace ResolutionLint.Core.Semantics;

/// <summary>How organs number their texts.</summary>
public enum CitationForm
{
    /// <summary>Session and number: 55/25, 59/508 B, S-24/2, ES-10/15.</summary>
    SessionNumber,

    /// <summary>Number and session in roman numerals: 217 A (III), 3201 (S-VI), 1721 (LIII).</summary>
    RomanSession,

    /// <summary>Year and number: 2002/19.</summary>
    YearNumber,

    /// <summary>Number and year: 1373 (2001).</summary>
    NumberAndYear,

    /// <summary>A number alone, where a year ought to follow: 1373.</summary>
    BareNumber,

    /// <summary>A form that one body has for itself: WHA71.4, 1/CP.21, XII/5.</summary>
    OwnForm,
}
