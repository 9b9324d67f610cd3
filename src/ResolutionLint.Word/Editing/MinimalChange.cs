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

        var prefix = CommonPrefixLength(old, @new);
        var suffix = CommonSuffixLength(old[prefix..], @new[prefix..]);

        if (CutsWords(old[prefix..^suffix], @new[prefix..^suffix], 0))
            prefix -= Few(LettersAtEnd(old[..prefix]));

        if (CutsWords(old[prefix..^suffix], @new[prefix..^suffix], ^1))
            suffix -= Few(LettersAtStart(old[^suffix..]));

        return new TextChange(
            TextSpan.FromBounds(change.Span.Start + prefix, change.Span.End - suffix),
            @new[prefix..^suffix].ToString());
    }

    private static int CommonPrefixLength(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        var length = one.CommonPrefixLength(other);
        return length > 0 && char.IsHighSurrogate(one[length - 1]) ? length - 1 : length;
    }

    private static int CommonSuffixLength(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        var length = 0;

        while (length < one.Length && length < other.Length && one[^(length + 1)] == other[^(length + 1)])
            length++;

        return length > 0 && char.IsLowSurrogate(one[^length]) ? length - 1 : length;
    }

    private static bool CutsWords(ReadOnlySpan<char> old, ReadOnlySpan<char> @new, Index end) =>
        !old.IsEmpty && !@new.IsEmpty && char.IsLetterOrDigit(old[end]) && char.IsLetterOrDigit(@new[end]);

    private static int LettersAtEnd(ReadOnlySpan<char> text)
    {
        var count = 0;

        while (count < text.Length && char.IsLetterOrDigit(text[^(count + 1)]))
            count++;

        return count;
    }

    private static int LettersAtStart(ReadOnlySpan<char> text)
    {
        var count = 0;

        while (count < text.Length && char.IsLetterOrDigit(text[count]))
            count++;

        return count;
    }

    // Who reads that one word replaces another is not helped by a letter or two that both happen to have.
    private static int Few(int letters) => letters < 3 ? letters : 0;
}
