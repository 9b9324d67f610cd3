using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Rules.Patterns;

/// <summary>Tells the title of a publication by its italics: several words behind the beginning of a paragraph, the first with a capital.</summary>
internal static class ItalicTitle
{
    /// <summary>Whether a character of a node stands in a title.</summary>
    /// <param name="document">The document, which knows its styles where its format has them.</param>
    /// <param name="node">The node.</param>
    /// <param name="offset">The offset in its logical text.</param>
    public static bool Contains(ResolutionDocument document, TextNode node, int offset)
    {
        var (start, end) = document.Styles is { } styles ? InStyles(node.Text, styles, offset) : InSigns(node.Text, document.Source, offset);
        return start > 0 && IsTitle(node.Text.Text.AsSpan(start, end - start).Trim());
    }

    private static bool IsTitle(ReadOnlySpan<char> words) =>
        words.Contains(' ') && (char.IsUpper(words[0]) || char.IsAsciiDigit(words[0]));

    private static (int Start, int End) InStyles(LogicalText text, TextStyles styles, int offset)
    {
        bool IsItalic(int at) => text.Text[at] == ' ' || styles.At(text.GetSourcePosition(at)).HasFlag(TextLook.Italic);

        if (!IsItalic(offset))
            return default;

        var (start, end) = (offset, offset + 1);

        while (start > 0 && IsItalic(start - 1))
            start--;

        while (end < text.Length && IsItalic(end))
            end++;

        // Blanks look like anything: those before the title are not part of it.
        while (text.Text[start] == ' ')
            start++;

        return (start, end);
    }

    // The signs of Markdown are no part of the logical text. One that stands behind a blank opens, another closes.
    private static (int Start, int End) InSigns(LogicalText text, SourceText source, int offset)
    {
        var start = 0;

        for (var i = 0; i < text.GapCount; i++)
        {
            var gap = text.GetGap(i);

            if (gap.Offset == 0 || source.ToString(gap.Source).Trim() is not ("*" or "_"))
                continue;

            var opens = text.Text[gap.Offset - 1] is ' ' or '(';

            if (gap.Offset > offset)
                return opens || start == 0 ? default : (start, gap.Offset);

            start = opens ? gap.Offset : 0;
        }

        return default;
    }
}
