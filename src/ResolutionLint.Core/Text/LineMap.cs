using Microsoft.CodeAnalysis.Text;

namespace ResolutionLint.Core.Text;

/// <summary>
/// The lines of a text as editors and reports count them: they end at LF, CRLF or CR and nowhere else.
/// </summary>
/// <remarks><see cref="SourceText"/> also breaks lines at U+0085, U+2028 and U+2029, which text pasted from Word contains.</remarks>
public sealed class LineMap
{
    private readonly string text;
    private readonly int[] starts;

    /// <summary>Finds the lines of a text in one pass.</summary>
    public LineMap(string text)
    {
        this.text = text;
        var found = new List<int>(Math.Max(16, text.Length / 60)) { 0 };
        var position = 0;

        while (true)
        {
            var next = text.AsSpan(position).IndexOfAny('\r', '\n');

            if (next < 0)
                break;

            position += next + 1;

            if (text[position - 1] == '\r' && position < text.Length && text[position] == '\n')
                position++;

            found.Add(position);
        }

        starts = [.. found];
    }

    /// <summary>The lines of an empty text.</summary>
    public static LineMap Empty { get; } = new(string.Empty);

    /// <summary>Number of lines; a line break at the very end opens one more, empty line.</summary>
    public int Count => starts.Length;

    /// <summary>Where a line begins.</summary>
    /// <param name="line">0-based.</param>
    public int GetStart(int line) => starts[line];

    /// <summary>The line with its line break.</summary>
    /// <param name="line">0-based.</param>
    public TextSpan GetSpanWithBreak(int line) =>
        TextSpan.FromBounds(starts[line], line + 1 < starts.Length ? starts[line + 1] : text.Length);

    /// <summary>The line without its line break.</summary>
    /// <param name="line">0-based.</param>
    public TextSpan GetSpan(int line)
    {
        var span = GetSpanWithBreak(line);
        var end = span.End;

        while (end > span.Start && text[end - 1] is '\r' or '\n')
            end--;

        return TextSpan.FromBounds(span.Start, Math.Max(span.Start, end));
    }

    /// <summary>The 0-based line and UTF-16 column of an offset.</summary>
    public LinePosition GetPosition(int offset)
    {
        var found = Array.BinarySearch(starts, offset);
        var line = found >= 0 ? found : ~found - 1;
        return new LinePosition(line, offset - starts[line]);
    }

    /// <summary>The 0-based lines and UTF-16 columns of both ends of a span.</summary>
    public LinePositionSpan GetPositions(TextSpan span) => new(GetPosition(span.Start), GetPosition(span.End));
}
