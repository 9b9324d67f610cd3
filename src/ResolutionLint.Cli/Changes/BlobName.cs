using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ResolutionLint.Cli.Changes;

/// <summary>The name that git gives to the content of a file: a hash of it.</summary>
internal static class BlobName
{
    /// <summary>Whether a file has the content of a name, whatever git does to line endings on this machine.</summary>
    public static bool Is(string name, byte[] bytes) =>
        Of(bytes, name.Length) == name || (bytes.AsSpan().IndexOf("\r\n"u8) >= 0 && Of(WithLineFeeds(bytes), name.Length) == name);

    [SuppressMessage("Security", "CA5350", Justification = "It is git's name for the content, and guards nothing.")]
    private static string Of(byte[] bytes, int length)
    {
        byte[] named = [.. Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"blob {bytes.Length}\0")), .. bytes];
        return Convert.ToHexStringLower(length == 2 * SHA1.HashSizeInBytes ? SHA1.HashData(named) : SHA256.HashData(named));
    }

    private static byte[] WithLineFeeds(byte[] bytes) => [.. bytes.Where((value, i) => value != '\r' || i + 1 == bytes.Length || bytes[i + 1] != '\n')];
}
