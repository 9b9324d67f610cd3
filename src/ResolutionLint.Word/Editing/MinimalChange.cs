using Microsoft.CodeAnalysis.Text;

namespace ResolutionLint.Word.Editing;

/// <summary>Makes edits as small as they can be, so that a drafter sees what really changes.</summary>
internal static class MinimalChange
{
    /// <summary>An edit without the characters that are the same before and after it, at its ends.</summary>
    /// <param name="text">The text that is edited.</param>
    /// <param name="change">The edit.</param>
    public static TextChange Of(string text, TextChange change)
    {
        var old = text.AsSpan(change.Span.Start, change.Span.Length);
        var @new = change.NewText.AsSpan();

        var prefix = old.CommonPrefixLength(@new);
        prefix -= Splits(old, @new, prefix) ? 1 : 0;

        var suffix = CommonSuffixLength(old[prefix..], @new[prefix..]);
        suffix -= Splits(old, @new, old.Length - suffix, @new.Length - suffix) ? 1 : 0;

        return new TextChange(
            TextSpan.FromBounds(change.Span.Start + prefix, change.Span.End - suffix),
            @new[prefix..^suffix].ToString());
    }

    private static int CommonSuffixLength(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        var length = 0;

        while (length < one.Length && length < other.Length && one[^(length + 1)] == other[^(length + 1)])
            length++;

        return length;
    }

    private static bool Splits(ReadOnlySpan<char> old, ReadOnlySpan<char> @new, int place) => Splits(old, @new, place, place);

    // Half a character must not be replaced.
    private static bool Splits(ReadOnlySpan<char> old, ReadOnlySpan<char> @new, int oldPlace, int newPlace) =>
        SplitsPair(old, oldPlace) || SplitsPair(@new, newPlace);

    private static bool SplitsPair(ReadOnlySpan<char> text, int place) =>
        place > 0 && place < text.Length && char.IsHighSurrogate(text[place - 1]) && char.IsLowSurrogate(text[place]);
}
