using System.Globalization;
using System.Text;

namespace ResolutionLint.Cli.Reporting;

/// <summary>How a character is shown on a screen, and over how many columns.</summary>
internal static class CharacterCells
{
    private static readonly (int First, int Last)[] Wide =
    [
        (0x1100, 0x115F), (0x2E80, 0x303E), (0x3041, 0xA4CF), (0xAC00, 0xD7A3), (0xF900, 0xFAFF), (0xFE30, 0xFE6F),
        (0xFF00, 0xFF60), (0xFFE0, 0xFFE6), (0x1F300, 0x1F64F), (0x1F900, 0x1F9FF), (0x20000, 0x3FFFD),
    ];

    /// <summary>What to write for a character, and its columns. What cannot be seen, or would steer the screen, becomes a dot.</summary>
    public static (string Glyph, int Width) Of(Rune rune)
    {
        if (rune.Value == '\t')
            return ("\t", 1);

        if (rune.Value is >= ' ' and < 0x7F)
            return (rune.ToString(), 1);

        return Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
                or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned => ("·", 1),
            UnicodeCategory.SpaceSeparator => (" ", 1),
            UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark => (rune.ToString(), 0),
            _ => (rune.ToString(), IsWide(rune.Value) ? 2 : 1),
        };
    }

    /// <summary>A text of one line as it is shown: a name of a file may hold line breaks, and signs that steer the screen.</summary>
    public static string Shown(string text) => text.AsSpan().ContainsAnyExceptInRange(' ', '~')
        ? string.Concat(text.EnumerateRunes().Select(rune => Of(rune).Glyph))
        : text;

    private static bool IsWide(int value)
    {
        foreach (var (first, last) in Wide)
        {
            if (value >= first && value <= last)
                return true;
        }

        return false;
    }
}
