namespace ResolutionLint.Core.Text;

/// <summary>Tells UTF-16 without a byte order mark by the zero bytes that every second byte of Western text is.</summary>
internal static class Utf16Evidence
{
    private const int SampleBytes = 4096;

    public static bool IsLittleEndian(ReadOnlySpan<byte> bytes) => IsZeroEverySecond(bytes, zeroAt: 1);

    public static bool IsBigEndian(ReadOnlySpan<byte> bytes) => IsZeroEverySecond(bytes, zeroAt: 0);

    private static bool IsZeroEverySecond(ReadOnlySpan<byte> bytes, int zeroAt)
    {
        var pairs = Math.Min(bytes.Length, SampleBytes) / 2;
        var (zeros, zerosElsewhere) = (0, 0);

        for (var i = 0; i < pairs; i++)
        {
            zeros += bytes[2 * i + zeroAt] == 0 ? 1 : 0;
            zerosElsewhere += bytes[2 * i + 1 - zeroAt] == 0 ? 1 : 0;
        }

        return pairs > 1 && zeros * 10 >= pairs * 7 && zerosElsewhere * 50 <= pairs;
    }
}
