namespace ResolutionLint.Core.Text;

/// <summary>How characters look, as far as drafting conventions speak of it.</summary>
[Flags]
public enum TextLook
{
    /// <summary>Upright letters of the usual weight, with nothing below them.</summary>
    Plain = 0,

    /// <summary>Italics.</summary>
    Italic = 1,

    /// <summary>Bold letters.</summary>
    Bold = 2,

    /// <summary>A line below.</summary>
    Underlined = 4,
}
