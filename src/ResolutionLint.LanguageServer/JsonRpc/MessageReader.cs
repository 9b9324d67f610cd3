using System.Buffers;
using System.Buffers.Text;
using System.IO.Pipelines;

namespace ResolutionLint.LanguageServer.JsonRpc;

/// <summary>Takes messages out of a stream: header fields, a blank line, then as many bytes as the header says.</summary>
internal sealed class MessageReader(Stream stream)
{
    /// <summary>The most bytes of one message: four times the largest text that is linted, since JSON can escape every character.</summary>
    private const int MostBytes = 128 * 1024 * 1024;

    /// <summary>The most bytes of one header field; whatever is longer is none.</summary>
    private const int LongestField = 4096;

    private readonly PipeReader pipe = PipeReader.Create(stream);

    /// <summary>The next message.</summary>
    /// <returns>Its bytes; null where the stream has ended.</returns>
    /// <exception cref="RpcException">The header does not tell how long the message is. Reading may go on behind the header.</exception>
    public async ValueTask<byte[]?> ReadAsync(CancellationToken cancellation)
    {
        if (await ReadHeaderAsync(cancellation).ConfigureAwait(false) is not { } length)
            return null;

        // To ask for no bytes would be to wait for some.
        if (length == 0)
            return [];

        var result = await pipe.ReadAtLeastAsync(length, cancellation).ConfigureAwait(false);

        if (result.Buffer.Length < length)
            return null;

        var message = result.Buffer.Slice(0, length);
        var bytes = message.ToArray();
        pipe.AdvanceTo(message.End);
        return bytes;
    }

    private async ValueTask<int?> ReadHeaderAsync(CancellationToken cancellation)
    {
        int? length = null;
        var hasFields = false;

        while (await ReadFieldAsync(cancellation).ConfigureAwait(false) is { } field)
        {
            if (field.Length > 0)
            {
                hasFields = true;
                length = LengthIn(field) ?? length;
            }
            else if (length is >= 0 and <= MostBytes)
            {
                return length;
            }
            else if (hasFields)
            {
                throw new RpcException(RpcErrorCodes.ParseError, "The header has no Content-Length that can be followed.");
            }
        }

        return null;
    }

    /// <summary>One line of a header without its line break; null where the stream has ended.</summary>
    private async ValueTask<byte[]?> ReadFieldAsync(CancellationToken cancellation)
    {
        while (true)
        {
            var result = await pipe.ReadAsync(cancellation).ConfigureAwait(false);
            var buffer = result.Buffer;

            if (buffer.PositionOf((byte)'\n') is { } lineEnd)
            {
                var line = buffer.Slice(0, lineEnd);
                var field = line.Length > LongestField ? "?"u8.ToArray() : line.ToArray();
                pipe.AdvanceTo(buffer.GetPosition(1, lineEnd));
                return field is [.. var text, (byte)'\r'] ? text : field;
            }

            // What is too long for a field is let go, so that a stream of something else takes no memory.
            pipe.AdvanceTo(buffer.Length > LongestField ? buffer.End : buffer.Start, buffer.End);

            if (result.IsCompleted)
                return null;
        }
    }

    private static int? LengthIn(ReadOnlySpan<byte> field)
    {
        var colon = field.IndexOf((byte)':');

        if (colon < 0 || !System.Text.Ascii.EqualsIgnoreCase(field[..colon].Trim((byte)' '), "Content-Length"u8))
            return null;

        var value = field[(colon + 1)..].Trim((byte)' ');
        return Utf8Parser.TryParse(value, out int length, out var used) && used == value.Length ? length : null;
    }
}
