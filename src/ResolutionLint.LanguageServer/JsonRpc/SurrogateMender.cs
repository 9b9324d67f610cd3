using System.Globalization;

namespace ResolutionLint.LanguageServer.JsonRpc;

/// <summary>
/// Puts U+FFFD in the place of escaped halves of characters that stand alone. JavaScript writes them where a text holds them, and
/// the reader of JSON refuses them; the replacement has the same length in both, so positions stay.
/// </summary>
internal static class SurrogateMender
{
    private const int EscapeLength = 6;

    /// <summary>Mends a message in place.</summary>
    public static void Mend(Span<byte> json)
    {
        for (var at = Next(json, 0); at >= 0; at = Next(json, at))
        {
            var code = CodeAt(json, at);

            if (char.IsHighSurrogate(code) && char.IsLowSurrogate(CodeAt(json, at + EscapeLength)))
            {
                at += 2 * EscapeLength;
                continue;
            }

            if (char.IsSurrogate(code))
                "\\uFFFD"u8.CopyTo(json[at..]);

            // Whatever is escaped, its second character does not escape the next.
            at += 2;
        }
    }

    private static int Next(ReadOnlySpan<byte> json, int from)
    {
        var found = from < json.Length ? json[from..].IndexOf((byte)'\\') : -1;
        return found < 0 ? -1 : from + found;
    }

    /// <summary>The code unit that an escape stands for; NUL where there is no such escape.</summary>
    private static char CodeAt(ReadOnlySpan<byte> json, int at) =>
        at + EscapeLength <= json.Length
        && json[at] == '\\'
        && json[at + 1] == 'u'
        && ushort.TryParse(json.Slice(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            ? (char)code
            : '\0';
}
