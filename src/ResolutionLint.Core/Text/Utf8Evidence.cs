using System.Buffers;
using System.Text;

namespace ResolutionLint.Core.Text;

/// <summary>What bytes that are not valid UTF-8 look like: UTF-8 with a few bytes broken, or another encoding.</summary>
/// <param name="FirstInvalid">Offset of the first byte that is not UTF-8.</param>
/// <param name="IsDamagedUtf8">Whether more characters of several bytes are whole than broken; in other encodings hardly any happens to be.</param>
internal readonly record struct Utf8Evidence(int FirstInvalid, bool IsDamagedUtf8)
{
    public static Utf8Evidence Of(ReadOnlySpan<byte> bytes)
    {
        var (first, whole, broken, offset) = (-1, 0, 0, 0);

        while (offset < bytes.Length)
        {
            if (Rune.DecodeFromUtf8(bytes[offset..], out _, out var consumed) != OperationStatus.Done)
            {
                first = first < 0 ? offset : first;
                broken++;
            }
            else if (consumed > 1)
            {
                whole++;
            }

            offset += Math.Max(1, consumed);
        }

        return new Utf8Evidence(Math.Max(0, first), whole > broken);
    }
}
