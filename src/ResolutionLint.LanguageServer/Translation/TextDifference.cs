using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Text;

namespace ResolutionLint.LanguageServer.Translation;

/// <summary>The edits that make one text of another. They are small, so that a caret elsewhere stays where it is.</summary>
internal static class TextDifference
{
    /// <summary>Edits of the lines that differ; of the whole stretch that differs where there are more lines, or fewer.</summary>
    public static ImmutableArray<TextChange> Between(string before, string after)
    {
        var (old, @new) = (new LineMap(before), new LineMap(after));

        if (old.Count != @new.Count)
            return Between(before, new TextSpan(0, before.Length), after) is { } whole ? [whole] : [];

        return
        [
            .. Enumerable.Range(0, old.Count)
                .Select(line => Between(before, old.GetSpanWithBreak(line), after.Substring(@new.GetSpanWithBreak(line).Start, @new.GetSpanWithBreak(line).Length)))
                .OfType<TextChange>(),
        ];
    }

    /// <summary>The edit of a stretch, cut down to what differs; null where nothing does.</summary>
    private static TextChange? Between(string before, TextSpan span, string after)
    {
        var old = before.AsSpan(span.Start, span.Length);

        if (old.SequenceEqual(after))
            return null;

        var start = old.CommonPrefixLength(after);
        var end = 0;

        while (end < Math.Min(old.Length, after.Length) - start && old[^(end + 1)] == after[^(end + 1)])
            end++;

        // A pair of surrogates is one character, and so is CRLF; a line break that stays whole is left out of the edit.
        if (end > 0 && (char.IsLowSurrogate(old[^end]) || BeginsInsideLineBreak(old, old.Length - end) || BeginsInsideLineBreak(after, after.Length - end)))
            end--;

        if (start > 0 && (char.IsHighSurrogate(old[start - 1]) || BeginsInsideLineBreak(old, start) || BeginsInsideLineBreak(after, start)))
            start--;

        return new TextChange(new TextSpan(span.Start + start, old.Length - start - end), after[start..(after.Length - end)]);
    }

    private static bool BeginsInsideLineBreak(ReadOnlySpan<char> text, int offset) =>
        offset > 0 && offset < text.Length && text[offset - 1] == '\r' && text[offset] == '\n';
}
