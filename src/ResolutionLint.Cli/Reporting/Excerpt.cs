using System.Text;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Cli.Reporting;

/// <summary>A source line with marks under a span. Of a long line only a window around the span is shown.</summary>
/// <param name="LineNumber">1-based.</param>
/// <param name="Line">The line, or a window of it between "…".</param>
/// <param name="Indent">What stands under the line before the marks; tabs as in the line, so that screens keep them aligned.</param>
/// <param name="Marks">The marks.</param>
internal sealed record Excerpt(int LineNumber, string Line, string Indent, string Marks)
{
    private const int Window = 110;
    private const int Lead = 40;
    private const string Cut = "…";

    public static Excerpt Of(string text, LineMap lines, TextSpan span)
    {
        var number = lines.GetPosition(span.Start).Line;
        var line = lines.GetSpan(number);
        var start = Math.Min(span.Start, line.End);
        var window = WindowAround(text, line, start);
        var end = Math.Clamp(span.End, start, window.End);
        var before = Show(text, TextSpan.FromBounds(window.Start, start));
        var marked = Show(text, TextSpan.FromBounds(start, end));
        var after = Show(text, TextSpan.FromBounds(end, window.End));
        var (cutBefore, cutAfter) = (window.Start > line.Start, window.End < line.End);

        return new Excerpt(
            number + 1,
            $"{(cutBefore ? Cut : "")}{before.Glyphs}{marked.Glyphs}{after.Glyphs}{(cutAfter ? Cut : "")}",
            (cutBefore ? " " : "") + before.Blanks,
            new string('^', Math.Max(1, marked.Blanks.Length)));
    }

    /// <summary>A stretch as it is shown, and the blanks that take as much room.</summary>
    private static (string Glyphs, string Blanks) Show(string text, TextSpan span)
    {
        var (glyphs, blanks) = (new StringBuilder(), new StringBuilder());

        for (var i = span.Start; i < span.End;)
        {
            var isWhole = Rune.TryGetRuneAt(text, i, out var rune);
            var (glyph, width) = CharacterCells.Of(isWhole ? rune : Rune.ReplacementChar);
            glyphs.Append(glyph);
            blanks.Append(glyph == "\t" ? "\t" : new string(' ', width));
            i += isWhole ? rune.Utf16SequenceLength : 1;
        }

        return (glyphs.ToString(), blanks.ToString());
    }

    private static TextSpan WindowAround(string text, TextSpan line, int position)
    {
        if (line.Length <= Window)
            return line;

        var start = Math.Clamp(position - Lead, line.Start, line.End - Window);
        var end = start + Window;
        start += start > line.Start && char.IsLowSurrogate(text[start]) ? 1 : 0;
        end -= end < line.End && char.IsLowSurrogate(text[end]) ? 1 : 0;
        return TextSpan.FromBounds(start, end);
    }
}
