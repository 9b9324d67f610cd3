using System.Globalization;

namespace ResolutionLint.Core.Registry;

/// <summary>Reads what stands behind a number in a line of a registry, and the whole line.</summary>
internal static class RegistryLine
{
    public const string DayFormat = "yyyy-MM-dd";

    private const string Doubt = " ?";

    /// <summary>The number, letter and adoption of a line: "270 B 2003-06-23 ?".</summary>
    /// <returns>Why the line says nothing; null where it was read.</returns>
    public static string? Read(ReadOnlySpan<char> line, string series, out RegistryKey key, out Adoption adoption)
    {
        (key, adoption) = (default, default);
        var digits = line.IndexOfAnyExceptInRange('0', '9');

        if (digits is <= 0 or > 5 || line[digits] != ' ')
            return "it is neither a series nor a number with its day";

        var rest = line[(digits + 1)..].Trim();
        char? letter = rest.Length > 1 && char.IsAsciiLetterUpper(rest[0]) && rest[1] == ' ' ? rest[0] : null;
        rest = letter is null ? rest : rest[2..].TrimStart();

        if (ReadAdoption(rest) is not { } read)
            return "the day is not written as 2002-12-18";

        key = new RegistryKey(series, int.Parse(line[..digits], NumberStyles.None, CultureInfo.InvariantCulture), letter);
        adoption = read;
        return null;
    }

    /// <summary>The day at the end of a line, and whether a question mark is behind it.</summary>
    public static Adoption? ReadAdoption(ReadOnlySpan<char> text)
    {
        var isDoubtful = text.EndsWith(Doubt);
        var day = isDoubtful ? text[..^Doubt.Length].TrimEnd() : text;

        return DateOnly.TryParseExact(day, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? new Adoption(date, !isDoubtful)
            : null;
    }

    /// <summary>The line of an entry.</summary>
    public static string Write(RegistryEntry entry)
    {
        var letter = entry.Key.Letter is { } part ? $" {part}" : string.Empty;
        var doubt = entry.Adoption.IsAttested ? string.Empty : Doubt;
        return string.Create(CultureInfo.InvariantCulture, $"{entry.Key.Number}{letter} {entry.Adoption.Day:yyyy-MM-dd}{doubt}");
    }
}
