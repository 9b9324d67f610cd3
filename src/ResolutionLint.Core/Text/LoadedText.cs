using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace ResolutionLint.Core.Text;

/// <summary>A text with all it takes to write it back as it was: encoding and byte order mark.</summary>
/// <param name="Text">The text without its byte order mark; empty where it could not be read.</param>
/// <param name="Encoding">The encoding that the bytes were read in.</param>
/// <param name="ByteOrderMark">The bytes of the mark; empty where there was none.</param>
/// <param name="Problem">What was wrong with the bytes.</param>
/// <param name="Format">The kind of file that the bytes are, for a message, where they are no text.</param>
public sealed record LoadedText(
    SourceText Text,
    Encoding Encoding,
    ImmutableArray<byte> ByteOrderMark,
    LoadProblem Problem,
    string Format)
{
    /// <summary>Whether there is a text to lint.</summary>
    public bool IsReadable => Problem is LoadProblem.None or LoadProblem.ForeignEncoding or LoadProblem.DamagedEncoding;

    /// <summary>Writes a text in the encoding, and with the byte order mark, of this one.</summary>
    /// <returns>The bytes; null where the encoding has no place for one of the characters.</returns>
    public byte[]? Encode(SourceText changed)
    {
        try
        {
            return [.. ByteOrderMark, .. Encoding.GetBytes(changed.ToString())];
        }
        catch (EncoderFallbackException)
        {
            return null;
        }
    }
}
