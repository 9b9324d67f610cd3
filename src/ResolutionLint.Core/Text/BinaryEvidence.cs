using System.Buffers;

namespace ResolutionLint.Core.Text;

/// <summary>Tells files that are no text by their first bytes, or by how many control characters they hold.</summary>
internal static class BinaryEvidence
{
    // Those that are white space are at home in texts.
    private static readonly SearchValues<char> Controls =
        SearchValues.Create("\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F\u007F");

    /// <summary>The name of a format that is known by its first bytes; null for everything else.</summary>
    public static string? FormatOf(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [(byte)'P', (byte)'K', 3, 4, ..] => "a Word document or another archive",
        [(byte)'%', (byte)'P', (byte)'D', (byte)'F', (byte)'-', ..] => "a PDF file",
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, ..] => "a document of an old version of Word",
        [(byte)'{', (byte)'\\', (byte)'r', (byte)'t', (byte)'f', ..] => "a rich text (RTF) file",
        [0x89, (byte)'P', (byte)'N', (byte)'G', ..] or [0xFF, 0xD8, 0xFF, ..] or [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] => "a picture",
        [0x7F, (byte)'E', (byte)'L', (byte)'F', ..] => "a program",
        [0x1F, 0x8B, 8, ..] => "a compressed file",
        _ => null,
    };

    /// <summary>Whether a decoded text is none: more than one NUL in a thousand characters, or other control characters in every fiftieth place.</summary>
    /// <remarks>Word extractions hold a few: field codes, note anchors, cell marks.</remarks>
    public static bool IsMostlyControl(string text)
    {
        var (nuls, controls) = (0, 0);

        for (var rest = text.AsSpan(); rest.IndexOfAny(Controls) is >= 0 and var found; rest = rest[(found + 1)..])
        {
            if (rest[found] == '\0')
                nuls++;
            else
                controls++;
        }

        return nuls * 1000L > text.Length || controls > 8 + text.Length / 50;
    }
}
