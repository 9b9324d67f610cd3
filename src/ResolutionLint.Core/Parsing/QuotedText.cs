using ResolutionLint.Core.Reading;

namespace ResolutionLint.Core.Parsing;

/// <summary>Finds where a text that is quoted inside a resolution ends.</summary>
internal static class QuotedText
{
    /// <summary>
    /// The block behind the last of a quoted text that begins with its organ line at <paramref name="start"/>. A quoted text
    /// ends where the next organ line stands: texts are quoted one after the other, never one inside the other.
    /// </summary>
    public static int EndOf(IReadOnlyList<TextBlock> blocks, int start, int limit)
    {
        var isMarked = OrganLinePattern.IsQuoted(blocks[start].Text.Text);

        for (var i = start + 1; i < limit; i++)
        {
            var text = blocks[i].Text.Text;

            if (blocks[i].Label is null && (HeadingPattern.IsAnnex(text) || blocks[i].Shape.IsClosingLine || OrganLinePattern.IsMatch(text)))
                return i;

            // Each quoted paragraph opens with its own mark; the last one closes it too.
            if (isMarked && IsClosed(text) && (i + 1 == limit || !OrganLinePattern.IsQuoted(blocks[i + 1].Text.Text)))
                return i + 1;
        }

        return limit;
    }

    private static bool IsClosed(string text)
    {
        var end = text.AsSpan().TrimEnd(" ;,.");
        return end.Length > 0 && end[^1] is '”' or '"' or '»';
    }
}
