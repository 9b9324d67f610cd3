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
        var place = text.GetSourceSpan(changed);
        return place.Length == changed.Length ? new TextChange(place, replacement[same..^end]) : null;
    }
}
