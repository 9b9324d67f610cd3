using System.Text;
using FsCheck;
using FsCheck.Fluent;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Core.Tests.Text;

public sealed class SourceTextLoaderTests
{
    private const string Draft = "The General Assembly,\r\n\r\nRecalling the café – “a place of debate” –\r\n";

    public static TheoryData<string, byte[]> Encodings => new()
    {
        { "UTF-8", Bytes(new UTF8Encoding(false)) },
        { "UTF-8 with mark", Bytes(new UTF8Encoding(true)) },
        { "UTF-16 little endian", Bytes(new UnicodeEncoding(false, true)) },
        { "UTF-16 big endian", Bytes(new UnicodeEncoding(true, true)) },
        { "UTF-16 little endian, no mark", Bytes(new UnicodeEncoding(false, false)) },
        { "UTF-16 big endian, no mark", Bytes(new UnicodeEncoding(true, false)) },
        { "Windows-1252", Bytes(CodePagesEncodingProvider.Instance.GetEncoding(1252)!) },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Text_is_read_and_written_back(string name, byte[] bytes)
    {
        var loaded = SourceTextLoader.Load(bytes);

        Assert.True(loaded.IsReadable, name);
        Assert.Equal(Draft, loaded.Text.ToString());
        Assert.Equal(bytes, loaded.Encode(loaded.Text));
    }

    [Fact]
    public void Windows_1252_is_told()
    {
        var loaded = SourceTextLoader.Load([(byte)'c', (byte)'a', (byte)'f', 0xE9, (byte)'\n']);

        Assert.Equal(LoadProblem.ForeignEncoding, loaded.Problem);
        Assert.Equal("café\n", loaded.Text.ToString());
    }

    [Fact]
    public void A_byte_lost_in_UTF_8_does_not_make_it_Windows_1252()
    {
        var bytes = Encoding.UTF8.GetBytes("“Convention” and “Protocol”, café");
        var loaded = SourceTextLoader.Load(bytes[..^1]);

        Assert.Equal(LoadProblem.DamagedEncoding, loaded.Problem);
        Assert.StartsWith("“Convention” and “Protocol”, caf\uFFFD", loaded.Text.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Half_a_character_of_UTF_16_is_damage() =>
        Assert.Equal(LoadProblem.DamagedEncoding, SourceTextLoader.Load([.. Bytes(new UnicodeEncoding(false, true)), 0x20]).Problem);

    [Theory]
    [InlineData("PK\u0003\u0004rest", "a Word document or another archive")]
    [InlineData("%PDF-1.7", "a PDF file")]
    [InlineData("{\\rtf1\\ansi", "a rich text (RTF) file")]
    [InlineData("a\0b\0\0c", "binary data")]
    public void Binary_files_are_told_by_name(string start, string name)
    {
        var loaded = SourceTextLoader.Load(Encoding.Latin1.GetBytes(start));

        Assert.Equal((LoadProblem.Binary, name), (loaded.Problem, loaded.Format));
        Assert.False(loaded.IsReadable);
    }

    [Fact]
    public void Control_characters_of_a_Word_extraction_are_text() =>
        Assert.True(SourceTextLoader.Load(Encoding.UTF8.GetBytes("The General Assembly,\u0002\u0005 \u0013 PAGE \u0015\r\u000b\u000cRecalling\a")).IsReadable);

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t\n")]
    [InlineData("\uFEFF")]
    public void Nothing_but_blanks_is_empty(string text) =>
        Assert.Equal(LoadProblem.Empty, SourceTextLoader.Load(Encoding.UTF8.GetBytes(text)).Problem);

    [Fact]
    public void Too_much_is_refused_after_one_byte_too_many()
    {
        using var endless = new EndlessStream();
        var bytes = SourceTextLoader.ReadBytes(endless);

        Assert.Equal(SourceTextLoader.MaxBytes + 1, bytes.Length);
        Assert.Equal(LoadProblem.TooLarge, SourceTextLoader.Load(bytes).Problem);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(70_000)]
    public void File_that_grows_while_it_is_read_is_read_to_its_end(int known)
    {
        var whole = Enumerable.Range(0, 70_000).Select(place => (byte)(place % 251)).ToArray();
        using var growing = new GrowingStream(whole, known);

        Assert.Equal(whole, SourceTextLoader.ReadBytes(growing));
    }

    [Fact]
    public void Pipe_is_read_to_its_end()
    {
        var whole = Enumerable.Range(0, 70_000).Select(place => (byte)(place % 251)).ToArray();
        using var pipe = new GrowingStream(whole, known: null);

        Assert.Equal(whole, SourceTextLoader.ReadBytes(pipe));
    }

    [Fact]
    public void Encoding_without_a_place_for_a_character_gives_no_bytes()
    {
        var loaded = SourceTextLoader.Load([(byte)'a', 0xE9, (byte)'b']);

        Assert.Null(loaded.Encode(Microsoft.CodeAnalysis.Text.SourceText.From("Łódź")));
    }

    [Fact]
    public void No_bytes_make_it_throw_and_whole_text_is_written_back() =>
        Prop.ForAll<byte[]>(bytes =>
        {
            var loaded = SourceTextLoader.Load(bytes);

            if (loaded.Problem is LoadProblem.None or LoadProblem.ForeignEncoding)
                Assert.Equal(bytes, loaded.Encode(loaded.Text));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_text_survives_UTF_8() =>
        Prop.ForAll<string>(text =>
        {
            var bytes = Encoding.UTF8.GetBytes("Recalling " + text);
            var loaded = SourceTextLoader.Load(bytes);

            if (loaded.IsReadable)
                Assert.Equal(bytes, loaded.Encode(loaded.Text));
        }).QuickCheckThrowOnFailure();

    private static byte[] Bytes(Encoding encoding) => [.. encoding.GetPreamble(), .. encoding.GetBytes(Draft)];

    /// <summary>Tells another length than it has, or none.</summary>
    private sealed class GrowingStream(byte[] bytes, int? known) : MemoryStream(bytes)
    {
        public override bool CanSeek => known is not null;

        public override long Length => known ?? throw new NotSupportedException();
    }

    private sealed class EndlessStream : MemoryStream
    {
        public override bool CanSeek => false;

        public override int Read(byte[] buffer, int offset, int count)
        {
            buffer.AsSpan(offset, count).Fill((byte)'a');
            return count;
        }

        public override int ReadByte() => 'a';
    }
}
