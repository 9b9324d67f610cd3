using System.Text;

namespace ResolutionLint.Pdf.Poppler;

/// <summary>Reads UTF-8 without the characters that XML does not allow: fonts of PDF files map glyphs to anything, and pdftotext passes it on.</summary>
internal sealed class XmlCharacters(Stream stream) : TextReader
{
    private readonly StreamReader inner = new(stream, Encoding.UTF8);
    private readonly char[] one = new char[1];

    public override int Peek() => throw new NotSupportedException();

    public override int Read() => Read(one, 0, 1) == 0 ? -1 : one[0];

    public override int Read(char[] buffer, int index, int count)
    {
        int read;

        do
        {
            read = inner.Read(buffer, index, count);

            if (read == 0)
                return 0;

            read = Keep(buffer.AsSpan(index, read));
        }
        while (read == 0);

        return read;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();

        base.Dispose(disposing);
    }

    private static int Keep(Span<char> characters)
    {
        var kept = 0;

        foreach (var character in characters)
        {
            if (character is >= ' ' and < '\uFFFE' or '\t' or '\n' or '\r')
                characters[kept++] = character;
        }

        return kept;
    }
}
