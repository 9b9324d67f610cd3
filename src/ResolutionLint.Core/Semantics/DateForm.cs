namespace ResolutionLint.Core.Semantics;

/// <summary>The forms in which dates are written.</summary>
public enum DateForm
{
    /// <summary>As resolutions write them: 18 December 2002.</summary>
    Standard,

    /// <summary>In words, but otherwise: December 18, 2002; 18th December 2002; 01 May 2003; 18 Dec. 2002.</summary>
    OtherWords,

    /// <summary>In digits that leave no doubt of the day: 2002-12-18, 18.12.2002.</summary>
    Digits,

    /// <summary>In digits that leave a doubt of day and month: 05/06/2003.</summary>
    AmbiguousDigits,
}
