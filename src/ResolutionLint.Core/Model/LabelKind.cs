namespace ResolutionLint.Core.Model;

/// <summary>The sorts of label that paragraphs carry.</summary>
public enum LabelKind
{
    /// <summary>An arabic number: 1.</summary>
    Number,

    /// <summary>A lower-case letter: (a), or a. at the third degree.</summary>
    Letter,

    /// <summary>A lower-case roman numeral: (iv), or iv. at the fourth degree.</summary>
    Roman,

    /// <summary>A capital letter, as before the parts of a composite resolution: A.</summary>
    CapitalLetter,

    /// <summary>A capital roman numeral, as before sections: II.</summary>
    CapitalRoman,

    /// <summary>A dash, bullet or asterisk.</summary>
    Bullet,
}
