using System.Text.RegularExpressions;

namespace ResolutionLint.Rules.Citations;

/// <summary>Tells numbers of the time of roman numerals that have their session in Arabic ones: 2200/21, 194/3 of 11 December 1948, 2200 A (21).</summary>
internal static partial class ArabicSession
{
    /// <summary>The number that begins at an offset, with its groups "serial" and "session"; no success where it is none of these.</summary>
    public static Match At(string text, int offset) => Number().Match(text, offset);

    // Three digits or more before the stroke are no session, and what is no year is the number itself; a date of that time tells of any other.
    [GeneratedRegex(
        @"\G(?:(?<serial>(?:[2-9]\d\d|1[0-8]\d\d|20[3-9]\d|2[1-9]\d\d|3\d\d\d)(?: ?[A-Z])?)/(?<session>[1-6]?\d)(?![\d/])"
        + @"|(?<serial>(?!19[67]\d)\d{3,4}(?: ?[A-Z])?)/(?<session>[1-6]?\d)(?= of \d{1,2} [A-Z][a-z]{2,8} 19(?:4[5-9]|[56]\d|7[0-6])\b)"
        + @"|(?<serial>[1-3]?\d\d\d(?: ?[A-Z])?) ?\((?<session>[1-6]?\d)\))",
        RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
