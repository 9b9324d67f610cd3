using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Core.Reading;

/// <summary>
/// Finds the directives to the linter before anything else is read, and takes their lines away: whoever puts paragraphs
/// together never sees that a directive stands between or inside them.
/// </summary>
internal sealed class DirectiveReader
{
    private const string Sign = "reslint-";
    private const string LineSign = "//";
    private const string Open = "<!--";
    private const string Close = "-->";

    private readonly string text;
    private readonly LineMap map;
    private readonly bool isMarkdown;
    private readonly List<TextDirective> found = [];
    private bool isNeverClosed;

    private DirectiveReader(string text, LineMap map, bool isMarkdown)
    {
        this.text = text;
        this.map = map;
        this.isMarkdown = isMarkdown;
    }

    /// <summary>The directives of a text in its order.</summary>
    public static ImmutableArray<TextDirective> Find(string text, LineMap map, bool isMarkdown)
    {
        var first = text.AsSpan().IndexOf(Sign);
        return first < 0 ? [] : new DirectiveReader(text, map, isMarkdown).FindFrom(first);
    }

    /// <summary>The lines without those that are a directive's own.</summary>
    public static ImmutableArray<TextLine> Without(ImmutableArray<TextLine> lines, ImmutableArray<TextDirective> directives)
    {
        if (directives.IsEmpty)
            return lines;

        var pieces = directives.SelectMany(directive => directive.Pieces).ToArray();
        var next = 0;

        return lines.RemoveAll(line =>
        {
            while (next < pieces.Length && pieces[next].End <= line.Span.Start)
                next++;

            return next < pieces.Length && pieces[next].Contains(line.Span.Start);
        });
    }

    private ImmutableArray<TextDirective> FindFrom(int first)
    {
        var floor = 0;

        for (var sign = first; sign >= 0;)
        {
            var directive = ReadAt(sign, floor);
            floor = sign + Sign.Length;

            if (directive is not null)
            {
                found.Add(directive);
                floor = Math.Max(floor, directive.Span.End);
            }

            var next = text.AsSpan(floor).IndexOf(Sign);
            sign = next < 0 ? -1 : floor + next;
        }

        return OwnLines();
    }

    /// <summary>The directive whose sign stands at a place; null where no sign before it makes it one.</summary>
    /// <param name="sign">The place.</param>
    /// <param name="floor">The end of the sign before, or of its directive.</param>
    private TextDirective? ReadAt(int sign, int floor)
    {
        var before = text.AsSpan(floor, sign - floor).TrimEnd();

        if (before.EndsWith(Open))
            return ReadComment(floor + before.Length - Open.Length, sign + Sign.Length);

        if (!before.EndsWith(LineSign))
            return null;

        var line = map.GetSpan(map.GetPosition(sign).Line);
        var isFirst = floor <= line.Start && text.AsSpan(line.Start, sign - line.Start).Trim().SequenceEqual(LineSign);
        return isFirst ? ReadLine(line, sign + Sign.Length) : null;
    }

    private TextDirective ReadLine(TextSpan line, int words)
    {
        var start = line.Start + (line.Length - text.AsSpan(line.Start, line.Length).TrimStart().Length);
        var end = line.Start + text.AsSpan(line.Start, line.Length).TrimEnd().Length;
        var directive = new TextDirective(TextSpan.FromBounds(start, end), TextSpan.FromBounds(words, end), default, []);

        return isMarkdown
            ? directive with { Fault = new("this sign is for plain text", $"In Markdown write {Open} {Sign}… {Close}.") }
            : directive;
    }

    private TextDirective ReadComment(int start, int words)
    {
        var lineEnd = map.GetSpan(map.GetPosition(words).Line).End;
        var limit = isMarkdown && !isNeverClosed ? text.Length : lineEnd;
        var close = text.AsSpan(words, limit - words).IndexOf(Close);
        var end = close < 0 ? words + text.AsSpan(words, lineEnd - words).TrimEnd().Length : words + close + Close.Length;

        // Once no comment is closed any more there is no need to look for it again.
        isNeverClosed |= isMarkdown && close < 0;
        var directive = new TextDirective(
            TextSpan.FromBounds(start, end), TextSpan.FromBounds(words, close < 0 ? end : words + close), default, []);

        return !isMarkdown ? directive with { Fault = new("this sign is for Markdown", $"In plain text write {LineSign}{Sign}… on a line of its own.") }
            : close < 0 ? directive with { Fault = new("the comment is not closed", $"Write {Close} behind it.") }
            : directive;
    }

    /// <summary>Gives the directives the lines on which nothing but directives stands; the first on a line has it.</summary>
    private ImmutableArray<TextDirective> OwnLines()
    {
        var directives = ImmutableArray.CreateBuilder<TextDirective>(found.Count);

        for (var first = 0; first < found.Count;)
        {
            var last = first;

            while (last + 1 < found.Count && IsBesides(found[last], found[last + 1]))
                last++;

            var lines = LinesOf(found[first].Span.Start, found[last].Span.End);

            for (var i = first; i <= last; i++)
            {
                var extent = lines is { } all && first == last ? all : WithBlanksBefore(found[i].Span);
                directives.Add(found[i] with { Extent = extent, Pieces = lines is { } own && i == first ? [own] : [] });
            }

            first = last + 1;
        }

        return directives.MoveToImmutable();
    }

    private bool IsBesides(TextDirective directive, TextDirective next) =>
        text.AsSpan(directive.Span.End, next.Span.Start - directive.Span.End) is var between
        && between.IndexOfAny('\r', '\n') < 0
        && between.IsWhiteSpace();

    /// <summary>The lines from one place to another, where nothing else stands on them; null where something does.</summary>
    private TextSpan? LinesOf(int start, int end)
    {
        var (first, last) = (map.GetPosition(start).Line, map.GetPosition(end).Line);
        var before = text.AsSpan(map.GetStart(first), start - map.GetStart(first));
        var behind = text.AsSpan(end, map.GetSpan(last).End - end);

        return before.TrimEnd().IsEmpty && behind.TrimStart().IsEmpty
            ? TextSpan.FromBounds(map.GetStart(first), map.GetSpanWithBreak(last).End)
            : null;
    }

    private TextSpan WithBlanksBefore(TextSpan span)
    {
        var start = span.Start;

        while (start > 0 && text[start - 1] is ' ' or '\t')
            start--;

        return TextSpan.FromBounds(start, span.End);
    }
}
