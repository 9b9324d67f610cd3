using System.Globalization;

namespace ResolutionLint.Core.Registry;

/// <summary>Reads what stands behind a number in a line of a registry, and the whole line.</summary>
internal static class RegistryLine
{
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

        key = new RegistryKey(series, Number(line[..digits]), letter);
        adoption = read;
        return null;
    }

    /// <summary>The day at the end of a line, and whether a question mark is behind it.</summary>
    public static Adoption? ReadAdoption(ReadOnlySpan<char> text)
    {
        var isDoubtful = text.EndsWith(Doubt);
        var day = isDoubtful ? text[..^Doubt.Length].TrimEnd() : text;

        return ReadDay(day) is { } date ? new Adoption(date, !isDoubtful) : null;
    }

    /// <summary>The line of an entry.</summary>
    public static string Write(RegistryEntry entry)
    {
        var letter = entry.Key.Letter is { } part ? $" {part}" : string.Empty;
        var doubt = entry.Adoption.IsAttested ? string.Empty : Doubt;
        return string.Create(CultureInfo.InvariantCulture, $"{entry.Key.Number}{letter} {entry.Adoption.Day:yyyy-MM-dd}{doubt}");
    }

    // By hand, because this is all that a lookup reads, and the library's reader of any format is slow to start.
    private static DateOnly? ReadDay(ReadOnlySpan<char> text)
    {
        if (text is not [_, _, _, _, '-', _, _, '-', _, _] || !IsDigits(text[..4]) || !IsDigits(text[5..7]) || !IsDigits(text[8..]))
            return null;

        var (year, month, day) = (Number(text[..4]), Number(text[5..7]), Number(text[8..]));
        return year > 0 && month is > 0 and <= 12 && day > 0 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
    }

    private static bool IsDigits(ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');

    private static int Number(ReadOnlySpan<char> digits)
    {
        var number = 0;

        foreach (var digit in digits)
            number = number * 10 + digit - '0';

        return number;
    }
}
