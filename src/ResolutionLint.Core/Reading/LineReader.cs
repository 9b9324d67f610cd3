using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Core.Reading;

/// <summary>Cuts a text into lines and folds what is in them.</summary>
internal static class LineReader
{
    /// <summary>The lines of a text; those that a memory knows are not read again.</summary>
    public static ImmutableArray<TextLine> Read(string text, LineMap map, ReadingMemory? memory = null)
    {
        var lines = ImmutableArray.CreateBuilder<TextLine>(map.Count);
        var builder = new LogicalTextBuilder();

        for (var i = 0; i < map.Count; i++)
        {
            var span = map.GetSpanWithBreak(i);

            if (memory?.Line(text, span) is { } known)
            {
                lines.Add(known);
                continue;
            }

            var count = lines.Count;
            Add(lines, text, span, builder);

            // Lines that are cut in two are rare, and read anew.
            if (lines.Count == count + 1)
                memory?.Keep(text, lines[^1]);
        }

        return lines.DrainToImmutable();
    }

    private static void Add(ImmutableArray<TextLine>.Builder lines, string text, TextSpan span, LogicalTextBuilder builder)
    {
        var organLineEnd = JoinedOrganLine.EndIn(text, span);

        if (organLineEnd > span.Start)
        {
            lines.Add(ReadWhole(text, TextSpan.FromBounds(span.Start, organLineEnd), builder));
            span = TextSpan.FromBounds(organLineEnd, span.End);
        }

        AddSplit(lines, ReadWhole(text, span, builder));
    }

    // The text layer of a page sets the rule above the notes on the line of the last words now and then.
    private static void AddSplit(ImmutableArray<TextLine>.Builder lines, TextLine line)
    {
        var rule = line.Content.IndexOf("______", StringComparison.Ordinal);

        if (rule <= 0)
        {
            lines.Add(line);
            return;
        }

        var position = line.Text.GetSourcePosition(rule);
        var words = line.Content.AsSpan(0, rule).TrimEnd().Length;
        lines.Add(line with { Span = TextSpan.FromBounds(line.Span.Start, position), Text = line.Text.Slice(new TextSpan(0, words)) });
        lines.Add(line with { Span = TextSpan.FromBounds(position, line.Span.End), Text = line.Text.Slice(TextSpan.FromBounds(rule, line.Text.Length)) });
    }

    /// <summary>Adds characters of the original to a logical text: white space folded to single blanks, none at its start, letters inside words in one with their accents.</summary>
    public static void AppendFolded(LogicalTextBuilder builder, string text, TextSpan span)
    {
        for (var i = span.Start; i < span.End; i++)
        {
            var end = Folding.EndOfPlain(text, i, span.End);

            if (end > i)
            {
                builder.Append(text.AsSpan(i, end - i), i);
                i = end;

                if (i == span.End)
                    break;
            }

            var folded = Folding.Fold(text[i]);

            if (folded == Folding.Nothing || (folded == ' ' && builder.Last is ' ' or '\0'))
                continue;

            // At the start of a word the letter stays by itself: there an edit of the word begins, which has to take it along.
            if (Accents.Contains(folded) && !builder.IsAtStartOfWord && Accents.On(builder.Last, folded) is { } letter)
                builder.ReplaceLast(letter, i);
            else
                builder.Append(folded, i);
        }
    }

    /// <summary>A line of a text as it stands, whatever has run together on it.</summary>
    public static TextLine ReadWhole(string text, TextSpan span, LogicalTextBuilder builder)
    {
        var first = span.Start;

        while (first < span.End && Folding.Fold(text[first]) is ' ' or Folding.Nothing)
            first++;

        builder.Clear();
        AppendFolded(builder, text, TextSpan.FromBounds(first, span.End));
        builder.TrimEnd();

        return new TextLine(
            span,
            builder.ToLogicalText(span.Start),
            first - span.Start,
            text.AsSpan(span.Start, first - span.Start).Contains('\t'));
    }
}
