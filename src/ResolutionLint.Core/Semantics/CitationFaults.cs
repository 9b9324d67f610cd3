namespace ResolutionLint.Core.Semantics;

/// <summary>What is wrong with the form of a citation.</summary>
[Flags]
public enum CitationFaults
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The symbol stands for the number: A/RES/55/25.</summary>
    SymbolForNumber = 1,

    /// <summary>Something else than a bare slash stands between session and number: 55-25, 55–25, 55.25, 55 / 25, 217/III.</summary>
    WrongSeparator = 2,

    /// <summary>A blank and nothing else ought to set off the letter or the session in roman numerals: 55/25A, 55/25 (A), 217A(III).</summary>
    UnspacedPart = 4,

    /// <summary>A sign or word for "number" stands before the number: No. 1373.</summary>
    NumberSign = 8,

    /// <summary>The year is not set off by a blank: 1373(2001).</summary>
    UnspacedYear = 16,

    /// <summary>The year is missing: 1373.</summary>
    MissingYear = 32,

    /// <summary>The organ is abbreviated: GA resolution 55/25.</summary>
    AbbreviatedOrgan = 64,

    /// <summary>The noun is abbreviated: Res. 55/25.</summary>
    AbbreviatedNoun = 128,

    /// <summary>The year stands behind a stroke or hyphen, or in square brackets: 1373/2001, 1373 [2001].</summary>
    YearOutsideParentheses = 256,
}
