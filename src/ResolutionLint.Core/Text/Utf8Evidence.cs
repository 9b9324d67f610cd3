using System.Buffers;
using System.Text;

namespace ResolutionLint.Core.Text;

/// <summary>Tells UTF-8 with a few bytes broken from another encoding.</summary>
internal static class Utf8Evidence
{
    /// <summary>Whether more characters of several bytes are whole than broken; in other encodings hardly any happens to be.</summary>
    public static bool IsDamagedUtf8(ReadOnlySpan<byte> bytes)
    {
        var (whole, broken) = (0, 0);

        while (!bytes.IsEmpty)
        {
            if (Rune.DecodeFromUtf8(bytes, out _, out var consumed) != OperationStatus.Done)
                broken++;
            else if (consumed > 1)
                whole++;

            bytes = bytes[Math.Max(1, consumed)..];
        }

        return whole > broken;
    }
}
