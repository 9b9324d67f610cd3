using System.Text;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Cli.Files;

/// <summary>Reads files as bytes.</summary>
internal static class FileBytes
{
    /// <summary>The bytes of a file, or the first byte too many of one that is too large.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static byte[] Read(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1);
        return SourceTextLoader.ReadBytes(stream);
    }

    /// <summary>The bytes of a file that lay in a folder. A pipe among them, which has no length, is not waited for.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static byte[] ReadFound(string path) => new FileInfo(path).Length == 0 ? [] : Read(path);

    /// <summary>The bytes of a configuration file; null where there is none.</summary>
    /// <exception cref="IOException">There is something of that name that cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static byte[]? ReadIfThere(string path)
    {
        if (Directory.Exists(path))
            throw new IOException("it is a folder");

        if (!File.Exists(path) && new FileInfo(path).LinkTarget is null)
            return null;

        return Read(path);
    }

    /// <summary>The text of a file in UTF-8. Some shells put a byte order mark before what they write.</summary>
    /// <exception cref="IOException">The file is not there or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static string ReadText(string path) =>
        Encoding.UTF8.GetString(ReadIfThere(path) ?? throw new FileNotFoundException()).TrimStart('\uFEFF');

    /// <summary>Why a file could not be read, in a few words.</summary>
    public static string ReasonOf(Exception exception) => exception switch
    {
        UnauthorizedAccessException => "permission is denied",
        FileNotFoundException or DirectoryNotFoundException => "it is not there",
        _ => exception.Message,
    };
}
