using System.Collections.Immutable;
using System.Text;
using System.Text.Unicode;
using Microsoft.CodeAnalysis.Text;

namespace ResolutionLint.Core.Text;

/// <summary>
/// Makes text of bytes: UTF-8 and UTF-16 with or without a byte order mark, else Windows-1252. Bytes that are no text are told by name.
/// </summary>
public static class SourceTextLoader
{
    /// <summary>The most bytes that are read as one text. The longest resolutions have about one million.</summary>
    public const int MaxBytes = 32 * 1024 * 1024;

    private const int Chunk = 16 * 1024;

    private static readonly Encoding Utf8Exact = new UTF8Encoding(false, throwOnInvalidBytes: true);
    private static readonly Encoding Utf16LittleExact = new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true);
    private static readonly Encoding Utf16BigExact = new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true);

    /// <summary>Reads a stream to its end, or to one byte beyond <see cref="MaxBytes"/>.</summary>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static byte[] ReadBytes(Stream stream)
    {
        // A file says how long it is; a pipe does not, and a file may have grown since.
        var bytes = new byte[stream.CanSeek ? Math.Clamp(stream.Length - stream.Position, 1, MaxBytes + 1) : Chunk];
        var count = 0;

        while (count <= MaxBytes)
        {
            if (count == bytes.Length)
            {
                var next = stream.ReadByte();

                if (next < 0)
                    break;

                Array.Resize(ref bytes, Math.Min(Math.Max(2 * count, Chunk), MaxBytes + 1));
                bytes[count++] = (byte)next;
            }

            var read = stream.Read(bytes, count, bytes.Length - count);

            if (read == 0)
                break;

            count += read;
        }

        Array.Resize(ref bytes, count);
        return bytes;
    }

    /// <summary>Makes text of bytes. No bytes make it throw.</summary>
    public static LoadedText Load(byte[] bytes)
    {
        if (bytes.Length == 0)
            return Refused(LoadProblem.Empty, string.Empty);

        if (bytes.Length > MaxBytes)
            return Refused(LoadProblem.TooLarge, string.Empty);

        if (BinaryEvidence.FormatOf(bytes) is { } format)
            return Refused(LoadProblem.Binary, format);

        var loaded = Decode(bytes);
        var text = loaded.Text.ToString();

        if (BinaryEvidence.IsMostlyControl(text))
            return Refused(LoadProblem.Binary, "binary data");

        return string.IsNullOrWhiteSpace(text) ? loaded with { Problem = LoadProblem.Empty } : loaded;
    }

    private static LoadedText Decode(byte[] bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => DecodeUtf8(bytes, 3),
        [0xFF, 0xFE, ..] => DecodeExact(bytes, 2, Utf16LittleExact, Encoding.Unicode),
        [0xFE, 0xFF, ..] => DecodeExact(bytes, 2, Utf16BigExact, Encoding.BigEndianUnicode),
        _ when Utf16Evidence.IsLittleEndian(bytes) => DecodeExact(bytes, 0, Utf16LittleExact, Encoding.Unicode),
        _ when Utf16Evidence.IsBigEndian(bytes) => DecodeExact(bytes, 0, Utf16BigExact, Encoding.BigEndianUnicode),
        _ => DecodeUtf8(bytes, 0),
    };

    private static LoadedText DecodeUtf8(byte[] bytes, int mark)
    {
        if (Utf8.IsValid(bytes.AsSpan(mark)))
            return Loaded(Utf8Exact.GetString(bytes, mark, bytes.Length - mark), Utf8Exact, bytes, mark);

        if (mark == 0 && !Utf8Evidence.IsDamagedUtf8(bytes))
            return Loaded(Windows1252.Encoding.GetString(bytes), Windows1252.Encoding, bytes, 0) with { Problem = LoadProblem.ForeignEncoding };

        return Damaged(Encoding.UTF8.GetString(bytes, mark, bytes.Length - mark), Utf8Exact, bytes, mark);
    }

    private static LoadedText DecodeExact(byte[] bytes, int mark, Encoding exact, Encoding lenient)
    {
        try
        {
            return Loaded(exact.GetString(bytes, mark, bytes.Length - mark), exact, bytes, mark);
        }
        catch (DecoderFallbackException)
        {
            return Damaged(lenient.GetString(bytes, mark, bytes.Length - mark), exact, bytes, mark);
        }
    }

    private static LoadedText Damaged(string text, Encoding encoding, byte[] bytes, int mark) =>
        Loaded(text, encoding, bytes, mark) with { Problem = LoadProblem.DamagedEncoding };

    private static LoadedText Loaded(string text, Encoding encoding, byte[] bytes, int mark) =>
        new(SourceText.From(text, encoding), encoding, [.. bytes.AsSpan(0, mark)], LoadProblem.None, string.Empty);

    private static LoadedText Refused(LoadProblem problem, string detail) =>
        new(SourceText.From(string.Empty, Utf8Exact), Utf8Exact, ImmutableArray<byte>.Empty, problem, detail);
}
