using System.IO.Compression;

namespace ResolutionLint.Word.Packaging;

/// <summary>Unpacks parts within bounds, whatever the archive says of their sizes.</summary>
internal sealed class PartReader
{
    /// <summary>The most bytes that one part may have. A thousand pages have about twenty million.</summary>
    public const int MaxPartBytes = 64 * 1024 * 1024;

    /// <summary>The most bytes that all parts together may have that are read.</summary>
    public const int MaxBytes = 128 * 1024 * 1024;

    // Word's own parts shrink to a thirtieth, and such as say the same thing a thousand times to a hundredth.
    private const int MaxRatio = 250;
    private const int Unsuspicious = 8 * 1024 * 1024;

    private int left = MaxBytes;

    /// <summary>Unpacks a part.</summary>
    /// <exception cref="Core.Drafts.UnreadableDraftException">The part, or all parts together, would be too large.</exception>
    /// <exception cref="InvalidDataException">The part is damaged.</exception>
    public byte[] Read(ZipArchiveEntry entry)
    {
        if (entry.Length > Math.Min(MaxPartBytes, left))
            throw Damage.TooLarge();

        using var stream = entry.Open();
        using var bytes = new MemoryStream((int)entry.Length);
        var buffer = new byte[81920];

        while (stream.Read(buffer) is > 0 and var count)
        {
            bytes.Write(buffer, 0, count);
            left -= count;

            if (left < 0 || bytes.Length > MaxPartBytes || (bytes.Length > Unsuspicious && bytes.Length / MaxRatio > entry.CompressedLength))
                throw Damage.TooLarge();
        }

        return bytes.ToArray();
    }
}
