using System.IO.Compression;

namespace ResolutionLint.Word.Tests.Support;

/// <summary>Looks into the archive that a document is.</summary>
internal static class Archives
{
    /// <summary>Names and bytes of all entries, in their order.</summary>
    public static IReadOnlyList<(string Name, byte[] Bytes)> Entries(byte[] document)
    {
        using var archive = new ZipArchive(new MemoryStream(document));
        return [.. archive.Entries.Select(entry => (entry.FullName, Bytes(entry)))];
    }

    /// <summary>The text of one entry.</summary>
    public static string Text(byte[] document, string name) =>
        System.Text.Encoding.UTF8.GetString(Entries(document).Single(entry => entry.Name == name).Bytes);

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
