using System.IO.Compression;

namespace ResolutionLint.Word.Tests.Support;

/// <summary>Looks into the archive that a document is.</summary>
internal static class Archives
{
    /// <summary>An archive of entries with text.</summary>
    public static byte[] Of(params (string Name, string Text)[] entries)
    {
        using var bytes = new MemoryStream();

        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in entries)
            {
                using var stream = archive.CreateEntry(name).Open();
                stream.Write(System.Text.Encoding.UTF8.GetBytes(text));
            }
        }

        return bytes.ToArray();
    }

    /// <summary>Names and bytes of all entries, in their order.</summary>
    public static IReadOnlyList<(string Name, byte[] Bytes)> Entries(byte[] document)
    {
        using var archive = new ZipArchive(new MemoryStream(document));
        return [.. archive.Entries.Select(entry => (entry.FullName, Bytes(entry)))];
    }

    /// <summary>The text of one entry.</summary>
    public static string Text(byte[] document, string name) =>
        System.Text.Encoding.UTF8.GetString(Entries(document).Single(entry => entry.Name == name).Bytes);

    /// <summary>The markup of the document itself.</summary>
    public static string Body(this byte[] document) => Text(document, "word/document.xml");

    /// <summary>The archive with other bytes in some of its entries.</summary>
    public static byte[] With(byte[] document, Func<string, byte[], byte[]> change)
    {
        using var bytes = new MemoryStream();

        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, before) in Entries(document))
            {
                using var stream = archive.CreateEntry(name).Open();
                stream.Write(change(name, before));
            }
        }

        return bytes.ToArray();
    }

    /// <summary>The archive with another name for one of its entries.</summary>
    public static byte[] Renamed(byte[] document, string name, string other)
    {
        using var bytes = new MemoryStream();

        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (before, content) in Entries(document))
            {
                using var stream = archive.CreateEntry(before == name ? other : before).Open();
                stream.Write(content);
            }
        }

        return bytes.ToArray();
    }

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
