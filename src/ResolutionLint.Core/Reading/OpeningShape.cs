using System.Text.RegularExpressions;

namespace ResolutionLint.Core.Reading;

/// <summary>Tells whether words look like the opening of a preambular or operative paragraph.</summary>
public static partial class OpeningShape
{
    /// <summary>Whether the words open with a known opener, or with a participle that may be one.</summary>
    public static bool IsOpening(ReadOnlySpan<char> text) => IsKnown(text) || ParticiplePattern().IsMatch(text);

    /// <summary>Whether the words open with a known opener.</summary>
    public static bool IsKnown(ReadOnlySpan<char> text) => IsFinite(text) || IsParticiple(text);

    /// <summary>Whether the words open as a preambular paragraph does.</summary>
    public static bool IsParticiple(ReadOnlySpan<char> text) => ParticiplePattern().IsMatch(text.TrimStart("“\"*_"));

    /// <summary>Whether the words open as an operative paragraph does.</summary>
    public static bool IsFinite(ReadOnlySpan<char> text) => FinitePattern().IsMatch(text.TrimStart("“\"*_"));

    [GeneratedRegex(@"^(?:(?:Also|Further|Deeply|Gravely|Seriously|Strongly|Firmly|Fully|Profoundly|Once again|Again) )?[A-Za-z]{3,}(?:ing|ed)\b")]
    private static partial Regex ParticiplePattern();

    [GeneratedRegex(@"^(?:(?:Also|Further|Strongly) )?(?:[Rr]ecalls|[Rr]equests|[Dd]ecides|[Uu]rges|[Ee]ncourages|[Cc]alls|[Ww]elcomes|[Nn]otes|[Tt]akes|[Rr]eaffirms|[Aa]dopts)\b")]
    private static partial Regex FinitePattern();
}
