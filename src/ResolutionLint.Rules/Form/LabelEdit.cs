using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Model;
using ResolutionLint.Rules.Openings;

namespace ResolutionLint.Rules.Form;

/// <summary>Edits of the numbers and letters before paragraphs.</summary>
internal static class LabelEdit
{
    /// <summary>Puts another number or letter into a label and leaves its punctuation.</summary>
    public static TextChange SetValue(ParagraphLabel label, string value)
    {
        var start = label.Text.IndexOf(label.Value, StringComparison.Ordinal);

        return start < 0
            ? new TextChange(new TextSpan(label.Span.Start, DigitsIn(label.Text)), value)
            : new TextChange(new TextSpan(label.Span.Start + start, label.Value.Length), value);
    }

    /// <summary>Puts a label and a blank before a paragraph that has none, and before the signs of emphasis around its first words.</summary>
    public static TextChange Insert(SourceText source, TextNode node, string label)
    {
        var first = Emphasis.Of(node, new TextSpan(0, 1), source);
        return new TextChange(new TextSpan(first.Words.Start - first.Opening.Length, 0), $"{label} ");
    }

    // A number that Markdown counts is written otherwise.
    private static int DigitsIn(string text) => text.Length - text.AsSpan().TrimStart("0123456789").Length;

    /// <inheritdoc cref="SetValue(ParagraphLabel, string)"/>
    public static TextChange SetValue(ParagraphLabel label, int value) =>
        SetValue(label, value.ToString(CultureInfo.InvariantCulture));

    /// <summary>A label with the blanks behind it as they stand in the original: what goes where a label is dropped.</summary>
    /// <remarks>Emphasis that holds nothing but the label goes with it. What opens emphasis of the words behind it stays.</remarks>
    public static TextSpan WithBlanks(SourceText source, TextNode node, ParagraphLabel label)
    {
        var (start, end) = (label.Span.Start, label.Span.End);
        var first = Math.Max(end, node.Text.GetSourcePosition(0));

        while (end < first && SignBefore(source, start) is var sign and not '\0' && source[end] == sign)
            (start, end) = (start - 1, end + 1);

        while (end < first && char.IsWhiteSpace(source[end]))
            end++;

        // "**1**.": there emphasis ends within the label.
        for (var ending = SignsIn(source, label.Span); ending > 0 && SignBefore(source, start) != default; ending--)
            start--;

        return TextSpan.FromBounds(start, end);
    }

    private static char SignBefore(SourceText source, int start) => start > 0 && source[start - 1] is ('*' or '_') and var sign ? sign : default;

    private static int SignsIn(SourceText source, TextSpan span) =>
        Enumerable.Range(span.Start, span.Length).Count(offset => source[offset] is '*' or '_');
}
