using System.Globalization;
using ResolutionLint.Core.Reading;
using ResolutionLint.Word.Editing;
using ResolutionLint.Word.Markup;

namespace ResolutionLint.Word.Reading;

/// <summary>The characters that a child of a run stands for.</summary>
/// <param name="Characters">The characters, as many as are shown.</param>
/// <param name="Offset">Where they begin in the characters of the element.</param>
internal readonly record struct RunContent(string Characters, int Offset)
{
    private const string NonBreakingHyphen = "\u2011";
    private const string SoftHyphen = "\u00AD";

    /// <summary>The characters of an element; null where it stands for none.</summary>
    public static RunContent? Of(MarkupElement content)
    {
        if (RunMarkup.IsText(content))
            return Words(content);

        return SignOf(content) is { } sign ? new RunContent(sign, 0) : null;
    }

    private static string? SignOf(MarkupElement content)
    {
        if (content.IsAny("tab", "ptab"))
            return "\t";

        if (content.Is("cr") || (content.Is("br") && content.Attribute("type") is null or "textWrapping"))
            return SoftBreaks.Mark.ToString();

        if (content.Is("noBreakHyphen"))
            return NonBreakingHyphen;

        if (content.Is("softHyphen"))
            return SoftHyphen;

        return content.Is("sym") ? SymbolOf(content.Attribute("char")) : null;
    }

    private static RunContent Words(MarkupElement content)
    {
        var (start, end) = RunMarkup.Shown(content);
        return new RunContent(content.Text[start..end], start);
    }

    private static string? SymbolOf(string? code) =>
        ushort.TryParse(code, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var character) && character >= ' ' && !char.IsSurrogate((char)character)
            ? ((char)character).ToString()
            : null;
}
