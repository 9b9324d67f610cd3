using System.Text;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Text;
using ResolutionLint.LanguageServer.Protocol;

namespace ResolutionLint.LanguageServer.Translation;

/// <summary>
/// The only border between our offsets and the positions of the protocol. Lines are those of <see cref="LineMap"/>, which end at
/// LF, CRLF and CR as the protocol has it, and not at U+2028 as those of <see cref="SourceText"/> do.
/// </summary>
internal sealed class Translator
{
    public const string Utf8Name = "utf-8";
    public const string Utf16Name = "utf-16";

    private PositionEncoding encoding;

    /// <summary>Agrees on an encoding with the client: the first of its list that is known.</summary>
    /// <param name="offered">What the client can do, by preference; null where it does not say.</param>
    /// <returns>The name of the encoding.</returns>
    public string Agree(IReadOnlyList<string>? offered)
    {
        encoding = offered?.FirstOrDefault(name => name is Utf8Name or Utf16Name) == Utf8Name ? PositionEncoding.Utf8 : PositionEncoding.Utf16;
        return encoding == PositionEncoding.Utf8 ? Utf8Name : Utf16Name;
    }

    /// <summary>The position of an offset. A place inside a surrogate pair counts as the place before it.</summary>
    public LspPosition ToPosition(int offset, LineMap lines, SourceText text)
    {
        var position = lines.GetPosition(offset);
        return new LspPosition(position.Line, encoding == PositionEncoding.Utf16 ? position.Character : BytesBetween(text, lines.GetStart(position.Line), offset));
    }

    public LspRange ToRange(TextSpan span, LineMap lines, SourceText text) =>
        new(ToPosition(span.Start, lines, text), ToPosition(span.End, lines, text));

    /// <summary>The offset of a position. One behind the end of its line is that end, and one behind the last line the end of the text.</summary>
    public int ToOffset(LspPosition position, LineMap lines, SourceText text)
    {
        if (position.Line < 0)
            return 0;

        if (position.Line >= lines.Count)
            return text.Length;

        var line = lines.GetSpan(position.Line);
        var wanted = Math.Max(0, position.Character);
        return encoding == PositionEncoding.Utf16 ? line.Start + Math.Min(wanted, line.Length) : OffsetOfByte(text, line, wanted);
    }

    public TextSpan ToSpan(LspRange range, LineMap lines, SourceText text)
    {
        var (start, end) = (ToOffset(range.Start, lines, text), ToOffset(range.End, lines, text));
        return TextSpan.FromBounds(Math.Min(start, end), Math.Max(start, end));
    }

    /// <summary>The length of a stretch within one line, in the units of the encoding.</summary>
    public int LengthOf(TextSpan span, SourceText text) =>
        encoding == PositionEncoding.Utf16 ? span.Length : BytesBetween(text, span.Start, span.End);

    private static int BytesBetween(SourceText text, int start, int end)
    {
        var bytes = 0;

        for (var offset = start; offset < end;)
        {
            var (length, width) = RuneAt(text, offset);

            if (offset + width > end)
                break;

            bytes += length;
            offset += width;
        }

        return bytes;
    }

    private static int OffsetOfByte(SourceText text, TextSpan line, int wanted)
    {
        var bytes = 0;
        var offset = line.Start;

        while (offset < line.End)
        {
            var (length, width) = RuneAt(text, offset);

            if (bytes + length > wanted)
                break;

            bytes += length;
            offset += width;
        }

        return offset;
    }

    /// <summary>Bytes in UTF-8 and code units in UTF-16 of the character at an offset; half a pair is written as U+FFFD.</summary>
    private static (int Bytes, int Width) RuneAt(SourceText text, int offset) =>
        Rune.TryCreate(text[offset], out var rune) ? (rune.Utf8SequenceLength, 1)
        : offset + 1 < text.Length && Rune.TryCreate(text[offset], text[offset + 1], out var pair) ? (pair.Utf8SequenceLength, 2)
        : (Rune.ReplacementChar.Utf8SequenceLength, 1);
}
