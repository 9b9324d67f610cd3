using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace ResolutionLint.Core.Reading;

/// <summary>Takes rules and job numbers off the ends of lines to which the text layer of a page glued them.</summary>
internal static class TrailingFurniture
{
    private const int ShortestRule = 10;
    private const int LongestJob = 18;

    /// <summary>The lines, those with a rule or job number behind their words cut in two.</summary>
    public static ImmutableArray<TextLine> Split(ImmutableArray<TextLine> lines)
    {
        var job = JobNumberIn(lines);
        ImmutableArray<TextLine>.Builder? split = null;

        for (var i = 0; i < lines.Length; i++)
        {
            var tail = StartOfTail(lines[i].Content, job);

            if (tail == 0)
            {
                split?.Add(lines[i]);
                continue;
            }

            split ??= CopyOf(lines, i);
            Add(split, lines[i], tail);
        }

        return split?.ToImmutable() ?? lines;
    }

    private static ImmutableArray<TextLine>.Builder CopyOf(ImmutableArray<TextLine> lines, int count)
    {
        var copy = ImmutableArray.CreateBuilder<TextLine>(lines.Length + 1);
        copy.AddRange(lines, count);
        return copy;
    }

    private static string? JobNumberIn(ImmutableArray<TextLine> lines)
    {
        foreach (var line in lines)
        {
            if (line.Content.Length >= 8 && line.Content[2] == '-' && line.Shape.IsJobNumber)
                return line.Content[..8];
        }

        return null;
    }

    private static int StartOfTail(string content, string? job)
    {
        if (content.Length <= ShortestRule)
            return 0;

        if (content[^1] == '_')
        {
            var words = content.AsSpan().TrimEnd('_').Length;
            return content.Length - words >= ShortestRule ? words : 0;
        }

        if (job is null || !(char.IsAsciiDigit(content[^1]) || content[^1] is ')' or '*'))
            return 0;

        var window = Math.Max(0, content.Length - LongestJob);
        var at = content.AsSpan(window).LastIndexOf(job, StringComparison.Ordinal);
        return at < 0 || window + at == 0 || !PageMark.IsJobNumber(content[(window + at)..]) ? 0 : window + at;
    }

    private static void Add(ImmutableArray<TextLine>.Builder split, TextLine line, int tail)
    {
        var words = line.Content.AsSpan(0, tail).TrimEnd().Length;
        var cut = line.Text.GetSourcePosition(tail);
        split.Add(line with { Span = TextSpan.FromBounds(line.Span.Start, cut), Text = line.Text.Slice(new TextSpan(0, words)) });
        split.Add(new TextLine(TextSpan.FromBounds(cut, line.Span.End), line.Text.Slice(TextSpan.FromBounds(tail, line.Text.Length)), line.Indent, IsTabbed: false));
    }
}
