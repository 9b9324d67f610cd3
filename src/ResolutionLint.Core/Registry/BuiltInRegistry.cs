using System.Globalization;
using System.Reflection;
using System.Text;

namespace ResolutionLint.Core.Registry;

/// <summary>
/// The registry of one organ that is built in. Its text is kept as it is, with the places of its series; a lookup reads one line.
/// </summary>
internal sealed class BuiltInRegistry
{
    private const string BlankLine = "\n\n";

    private readonly string text;
    private readonly List<string> series = [];

    // Where the lines of each series begin, at the line break behind its name, and where those of the last end.
    private readonly int[] starts;

    /// <param name="text">A registry in order, with a blank line before each series.</param>
    public BuiltInRegistry(string text)
    {
        this.text = text;
        var found = new List<int>();

        for (var blank = text.IndexOf(BlankLine, StringComparison.Ordinal); blank >= 0;)
        {
            var name = blank + BlankLine.Length;
            var end = text.IndexOf('\n', name);
            series.Add(text[name..end]);
            found.Add(end);
            blank = text.IndexOf(BlankLine, end, StringComparison.Ordinal);
        }

        starts = [.. found, text.Length];
    }

    /// <summary>Reads the registry of an organ.</summary>
    /// <param name="organ">Its full name, after which the file is named.</param>
    /// <returns>Null where there is none.</returns>
    public static BuiltInRegistry? Read(string organ)
    {
        var name = $"registry/{organ.ToLowerInvariant().Replace(' ', '-')}.txt";
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name);

        if (stream is null)
            return null;

        using var reader = new StreamReader(stream, Encoding.UTF8, detectEncodingFromByteOrderMarks: false, bufferSize: 32768);
        return new BuiltInRegistry(reader.ReadToEnd());
    }

    /// <summary>When a resolution was adopted; null where the registry does not tell.</summary>
    /// <remarks>
    /// Parts can have days of their own. What is known of a number without a letter is then not known to be more than the day of its first part.
    /// </remarks>
    public Adoption? Find(RegistryKey key)
    {
        var index = series.IndexOf(key.Series);

        if (index < 0)
            return null;

        var lines = text.AsSpan()[starts[index]..starts[index + 1]];
        Span<char> start = stackalloc char[12];
        start[0] = '\n';
        key.Number.TryFormat(start[1..], out var digits, default, CultureInfo.InvariantCulture);
        start = start[..(digits + 2)];
        start[^1] = ' ';

        return Find(lines, start, key.Letter);
    }

    /// <summary>The nearest numbers with a sure day below and above a number of a series.</summary>
    public (RegistryEntry? Before, RegistryEntry? After) Around(RegistryKey key)
    {
        var index = series.IndexOf(key.Series);
        RegistryEntry? before = null;

        if (index < 0)
            return default;

        foreach (var line in text.AsSpan()[starts[index]..starts[index + 1]].EnumerateLines())
        {
            if (SureEntry(key.Series, line) is not { } entry || entry.Key.Number == key.Number)
                continue;

            if (entry.Key.Number > key.Number)
                return (before, entry);

            before = entry;
        }

        return (before, null);
    }

    private static RegistryEntry? SureEntry(string series, ReadOnlySpan<char> line) =>
        line.IndexOf(' ') is > 0 and var blank
        && int.TryParse(line[..blank], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && !char.IsAsciiLetterUpper(line[blank + 1])
        && RegistryLine.ReadAdoption(line[(blank + 1)..]) is { IsAttested: true } adoption
            ? new RegistryEntry(new RegistryKey(series, number, Letter: null), adoption, Line: 0)
            : null;

    private static Adoption? Find(ReadOnlySpan<char> lines, ReadOnlySpan<char> start, char? letter)
    {
        Adoption? found = null;

        for (var at = lines.IndexOf(start); at >= 0; at = lines.StartsWith(start) ? 0 : -1)
        {
            lines = lines[(at + start.Length)..];
            var end = lines.IndexOf('\n');
            var rest = end < 0 ? lines : lines[..end];
            char? part = char.IsAsciiLetterUpper(rest[0]) ? rest[0] : null;

            if (part == letter)
                found = RegistryLine.ReadAdoption(part is null ? rest : rest[2..]);
            else if (letter is null)
                return null;

            lines = end < 0 ? default : lines[end..];
        }

        return found;
    }
}
