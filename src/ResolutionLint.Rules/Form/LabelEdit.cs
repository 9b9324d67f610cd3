using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Rules.Form;

/// <summary>Edits of the numbers and letters before paragraphs.</summary>
internal static class LabelEdit
{
    /// <summary>Puts another number or letter into a label and leaves its punctuation.</summary>
    public static TextChange SetValue(ParagraphLabel label, string value)
    {
        var start = label.Text.IndexOf(label.Value, StringComparison.Ordinal);
        return new TextChange(new TextSpan(label.Span.Start + Math.Max(0, start), label.Value.Length), value);
    }

    /// <inheritdoc cref="SetValue(ParagraphLabel, string)"/>
    public static TextChange SetValue(ParagraphLabel label, int value) =>
        SetValue(label, value.ToString(CultureInfo.InvariantCulture));

    /// <summary>The blanks between a label and its text as they stand in the original.</summary>
    public static TextSpan GapAfter(TextNode node, ParagraphLabel label) =>
        TextSpan.FromBounds(label.Span.End, Math.Max(label.Span.End, node.Text.GetSourcePosition(0)));
}
