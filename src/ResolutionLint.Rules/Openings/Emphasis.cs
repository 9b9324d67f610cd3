using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Rules.Openings;

/// <summary>The signs of Markdown around some words, which its reader has left out of the text.</summary>
/// <param name="Words">The words in the original, signs left out.</param>
/// <param name="Opening">The signs before them: empty, "*", "**", "&lt;u&gt;".</param>
/// <param name="Closing">The signs that close what <paramref name="Opening"/> opens; null where there are none.</param>
internal sealed record Emphasis(TextSpan Words, string Opening, TextSpan? Closing)
{
    /// <summary>Whether the words are in italics and in nothing else.</summary>
    public bool IsItalic => Opening is "*" or "_" or "<i>" or "<em>";

    /// <summary>Whether a sign stands right before some words of a paragraph.</summary>
    public static bool StandsBefore(TextNode node, int words, SourceText source)
    {
        var start = node.Text.GetSourcePosition(words);
        return start > FloorOf(node, words) && source[start - 1] is ('*' or '_' or '>');
    }

    /// <summary>What the signs around some words of a paragraph say.</summary>
    public static Emphasis Of(TextNode node, TextSpan words, SourceText source)
    {
        var text = node.Text;
        var span = text.GetSourceSpan(words);
        var floor = FloorOf(node, words.Start);
        var start = span.Start;

        while (start > floor && SignBefore(source, start, floor) is > 0 and var length)
            start -= length;

        var opening = source.ToString(TextSpan.FromBounds(start, span.Start));
        return new Emphasis(span, opening, ClosingOf(opening, source, TextSpan.FromBounds(span.Start, node.Span.End)));
    }

    /// <summary>Puts the words in italics; null where it is not clear what the signs around them close.</summary>
    /// <param name="sign">The sign that the draft uses.</param>
    public CodeFix? ToItalics(string sign)
    {
        if (Opening.Length > 0 && Closing is null)
            return null;

        var before = new TextSpan(Words.Start - Opening.Length, Opening.Length);
        var after = Closing ?? new TextSpan(Words.End, 0);
        return new CodeFix("Put in italics", [new TextChange(before, sign), new TextChange(after, sign)], FixSafety.Safe);
    }

    // What stands in the text too is no sign.
    private static int FloorOf(TextNode node, int words) => words == 0 ? 0 : node.Text.GetSourcePosition(words - 1) + 1;

    private static int SignBefore(SourceText source, int end, int floor)
    {
        if (source[end - 1] is '*' or '_')
            return 1;

        if (source[end - 1] != '>')
            return 0;

        for (var start = end - 2; start >= Math.Max(floor, end - 8); start--)
        {
            if (source[start] == '<')
                return source[start + 1] == '/' ? 0 : end - start;
        }

        return 0;
    }

    private static TextSpan? ClosingOf(string opening, SourceText source, TextSpan within)
    {
        if (opening.Length == 0)
            return null;

        var closing = opening[0] == '<' ? opening.Replace("<", "</", StringComparison.Ordinal) : opening;
        var at = source.ToString(within).IndexOf(closing, StringComparison.Ordinal);
        return at < 0 || opening.AsSpan(1).Contains('<') ? null : new TextSpan(within.Start + at, closing.Length);
    }
}
