using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Core.Reading;

/// <summary>
/// Tells line breaks inside a paragraph from those that a writer has set between paragraphs: word processors have a key for both, and many
/// a hand takes the wrong one.
/// </summary>
internal static class SoftBreaks
{
    /// <summary>A line break that ends no paragraph.</summary>
    public const char Mark = '\u2028';

    /// <summary>The paragraphs on a line, as it stands: nearly always one.</summary>
    public static IEnumerable<TextLine> ParagraphsOn(string text, TextSpan line, LogicalTextBuilder builder)
    {
        if (JoinedOrganLine.EndIn(text, line) is > 0 and var end)
            return [LineReader.ReadWhole(text, TextSpan.FromBounds(line.Start, end), builder), .. ParagraphsOn(text, TextSpan.FromBounds(end, line.End), builder)];

        var whole = LineReader.ReadWhole(text, line, builder);

        if (!text.AsSpan(line.Start, line.Length).Contains(Mark))
            return [whole];

        var starts = StartsOn(text, line, builder);
        return starts.Count == 1 ? [whole] : starts.Select((start, i) => LineReader.ReadWhole(text, TextSpan.FromBounds(start, i + 1 < starts.Count ? starts[i + 1] : line.End), builder));
    }

    private static List<int> StartsOn(string text, TextSpan line, LogicalTextBuilder builder)
    {
        var starts = new List<int> { line.Start };
        TextLine? before = null;

        foreach (var segment in SegmentsOf(text, line).Select(segment => LineReader.ReadWhole(text, segment, builder)).Where(segment => !segment.IsBlank))
        {
            if (before is not null && StartsParagraph(before, segment))
                starts.Add(segment.Span.Start);

            before = segment;
        }

        return starts;
    }

    private static IEnumerable<TextSpan> SegmentsOf(string text, TextSpan line)
    {
        var start = line.Start;

        while (text.AsSpan(start, line.End - start).IndexOf(Mark) is >= 0 and var length)
        {
            yield return new TextSpan(start, length + 1);
            start += length + 1;
        }

        yield return TextSpan.FromBounds(start, line.End);
    }

    private static bool StartsParagraph(TextLine before, TextLine line) =>
        OrganLinePattern.IsMatch(line.Content)
        || OrganLinePattern.IsMatch(before.Content)
        || (before.Shape.Ending != LineEnding.Open && (line.Label is not null || line.Shape.IsKnownOpening));
}
