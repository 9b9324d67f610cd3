using System.Collections.Immutable;
using System.Text;

namespace ResolutionLint.Word.Markup;

/// <summary>How the characters of a part are written in bytes: UTF-8 or UTF-16, which are all that the packaging standard allows.</summary>
/// <param name="Encoding">The encoding; it throws on bytes and characters that do not fit.</param>
/// <param name="Mark">The byte order mark; empty where there is none.</param>
internal sealed record PartEncoding(Encoding Encoding, ImmutableArray<byte> Mark)
{
    /// <summary>What new parts are written in.</summary>
    public static PartEncoding Utf8 { get; } = new(new UTF8Encoding(false, throwOnInvalidBytes: true), []);

    /// <summary>Tells the encoding by the first bytes.</summary>
    public static PartEncoding Of(byte[] bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => Utf8 with { Mark = [0xEF, 0xBB, 0xBF] },
        [0xFF, 0xFE, ..] => Utf16(bigEndian: false) with { Mark = [0xFF, 0xFE] },
        [0xFE, 0xFF, ..] => Utf16(bigEndian: true) with { Mark = [0xFE, 0xFF] },
        [(byte)'<', 0, ..] => Utf16(bigEndian: false),
        [0, (byte)'<', ..] => Utf16(bigEndian: true),
        _ => Utf8,
    };

    /// <summary>The characters without the mark.</summary>
    /// <exception cref="DecoderFallbackException">Some bytes fit no character.</exception>
    public string Decode(byte[] bytes) => Encoding.GetString(bytes, Mark.Length, bytes.Length - Mark.Length);

    /// <summary>The bytes with the mark.</summary>
    public byte[] Encode(string characters) => [.. Mark, .. Encoding.GetBytes(characters)];

    private static PartEncoding Utf16(bool bigEndian) => new(new UnicodeEncoding(bigEndian, byteOrderMark: false, throwOnInvalidBytes: true), []);
}
