using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Lexicons;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Openings;

/// <summary>Questions that the rules on moods ask of a paragraph.</summary>
internal static class ParagraphMood
{
    private const int ShortEnough = 60;

    private static readonly SearchValues<char> FrenchLetters = SearchValues.Create("éèêàçô");

    private static readonly string[] SmallWords = [" the ", " of ", " and ", " to ", " in ", " for ", " that "];

    /// <summary>The opener that the word lists know; false where there is none.</summary>
    public static bool TryGetKnown(this OpenerMap openers, TextNode paragraph, [NotNullWhen(true)] out Opener? opener) =>
        openers.TryGet(paragraph, out opener) && opener.Entry is not null;

    /// <summary>The first word of a paragraph in the original; null where it begins with no letter.</summary>
    public static TextSpan? FirstWord(this TextNode paragraph)
    {
        var text = paragraph.Text.Text;
        var end = 0;

        while (end < text.Length && (char.IsLetter(text[end]) || (end > 0 && text[end] is '-' or '\'' or '’')))
            end++;

        return end == 0 ? null : new TextSpan(0, end);
    }

    /// <summary>Whether a paragraph reads as English: all but the shortest hold one of its small words.</summary>
    public static bool IsEnglish(this TextNode paragraph) => paragraph.Text.Facts.Pass(SmallWords, static text =>
        (text.Length < ShortEnough && !text.AsSpan().ContainsAny(FrenchLetters)) || SmallWords.Any(word => text.Contains(word, StringComparison.Ordinal)));

    /// <summary>Whether another opener of the part stands inside a paragraph with its capital: then two paragraphs, or a page header and one, were read as one.</summary>
    public static bool HoldsAnotherOpener(this TextNode paragraph, OpenerForm form, OpenerLexicon lexicon)
    {
        var text = paragraph.Text.Text;

        for (var blank = text.IndexOf(' ', StringComparison.Ordinal); blank >= 0; blank = text.IndexOf(' ', blank + 1))
        {
            if (blank + 1 < text.Length && char.IsUpper(text[blank + 1]) && lexicon.TryMatch(text.AsSpan(blank + 1), form, out _, out _))
                return true;
        }

        return false;
    }

    /// <summary>The place of an opener in the original.</summary>
    public static TextSpan SourceSpan(this Opener opener) => opener.Node.Text.GetSourceSpan(opener.Span);
}
