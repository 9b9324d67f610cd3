namespace ResolutionLint.Core.Reading;

/// <summary>How a figure stands in the words, and so how much it says for itself.</summary>
internal enum MarkerForm
{
    /// <summary>An asterisk, a superscript or a Markdown reference: a marker, whatever stands around it.</summary>
    Sign,

    /// <summary>Behind words, with a stroke: "1/", as signs were typed until the mid-1990s.</summary>
    Stroked,

    /// <summary>Right behind a word or closing mark, as no figure of the text does.</summary>
    Glued,

    /// <summary>Right behind a year, which it makes too long: "20142".</summary>
    BehindYear,

    /// <summary>Between blanks, behind a closing mark, a year or a number with a stroke.</summary>
    Apart,

    /// <summary>Between blanks, in the middle of words.</summary>
    Plain,
}
