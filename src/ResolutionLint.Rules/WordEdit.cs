using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Rules;

/// <summary>Edits of words that may run over the end of a line, or be interrupted by a page.</summary>
internal static class WordEdit
{
    /// <summary>The edit that writes other words, as short as can be; null where something else stands in the midst of what it would replace.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="span">The words in its logical text.</param>
    /// <param name="replacement">What is written instead.</param>
    public static TextChange? Replace(LogicalText text, TextSpan span, string replacement)
    {
        var found = text.Text.AsSpan(span.Start, span.Length);
        var same = found.CommonPrefixLength(replacement);
        var end = 0;

        while (end < Math.Min(found.Length, replacement.Length) - same && found[^(end + 1)] == replacement[^(end + 1)])
            end++;

        var changed = TextSpan.FromBounds(span.Start + same, span.End - end);
        var written = replacement[same..^end];
        return IsWhole(text, changed) ? new TextChange(PlaceOf(text, changed, written), written) : null;
    }

    // Whether the original has there just what is replaced. A blank may stand for a line break with an indent, a letter for itself and its accent: what
    // is beside them tells.
    private static bool IsWhole(LogicalText text, TextSpan changed)
    {
        if (changed.IsEmpty)
            return true;

        var start = changed.Start > 0 && !char.IsAsciiLetterOrDigit(text.Text[changed.Start]) ? changed.Start - 1 : changed.Start;
        var end = changed.End < text.Length && text.Text[changed.End - 1] == ' ' ? changed.End + 1 : changed.End;
        return text.GetSourceSpan(TextSpan.FromBounds(start, end)).Length == end - start;
    }

    // A blank that is put in stands before the next word, outside of what sets the last one off: "**1325** (2000)".
    private static TextSpan PlaceOf(LogicalText text, TextSpan changed, string written) =>
        changed.IsEmpty && changed.Start < text.Length && written is [.., ' '] ? new TextSpan(text.GetSourcePosition(changed.Start), 0) : text.GetSourceSpan(changed);
}
