using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Threading.Channels;

namespace ResolutionLint.LanguageServer.JsonRpc;

/// <summary>Puts messages into a stream, one after the other, whichever thread they come from.</summary>
internal sealed class MessageWriter
{
    private readonly Channel<ReadOnlyMemory<byte>> messages =
        Channel.CreateUnbounded<ReadOnlyMemory<byte>>(new UnboundedChannelOptions { SingleReader = true });

    private readonly Task pump;

    public MessageWriter(Stream stream) => pump = Task.Run(() => PumpAsync(stream));

    /// <summary>Takes a message on; it is dropped where the writer was closed before.</summary>
    /// <param name="write">Writes the fields of the message.</param>
    public void Post(Action<Utf8JsonWriter> write)
    {
        var body = new ArrayBufferWriter<byte>(512);

        using (var json = new Utf8JsonWriter(body))
        {
            json.WriteStartObject();
            json.WriteString("jsonrpc"u8, "2.0"u8);
            write(json);
            json.WriteEndObject();
        }

        messages.Writer.TryWrite(body.WrittenMemory);
    }

    /// <summary>Writes what was taken on, and nothing more.</summary>
    public async Task CloseAsync()
    {
        messages.Writer.TryComplete();
        await pump.ConfigureAwait(false);
    }

    private async Task PumpAsync(Stream stream)
    {
        try
        {
            await foreach (var body in messages.Reader.ReadAllAsync().ConfigureAwait(false))
            {
                var header = Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"Content-Length: {body.Length}\r\n\r\n"));
                await stream.WriteAsync(header).ConfigureAwait(false);
                await stream.WriteAsync(body).ConfigureAwait(false);
                await stream.FlushAsync().ConfigureAwait(false);
            }
        }
        catch (Exception exception) when (exception is IOException or ObjectDisposedException)
        {
            // Nobody reads any more: the end of the input, which comes with it, ends the server.
            messages.Writer.TryComplete();
        }
    }
}
