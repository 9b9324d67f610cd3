using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Lexicons;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Openings;

/// <summary>Finds the opener that a misspelled one is meant for.</summary>
internal static class OpenerSpelling
{
    private const int ShortestWord = 5;

    // Words of their own that stand one letter away from an opener.
    private static readonly HashSet<string> OtherWords =
        ["Nothing", "Seeing", "Having", "Making", "Talking", "Hosting", "Saving", "Bring", "Where", "Award", "State", "Stated", "Notice", "Invited", "Given", "Guide"];

    /// <summary>The slip in the opener of a paragraph; null where its words are known or like nothing known.</summary>
    public static SpellingSlip? Find(TextNode paragraph, DocumentSemantics semantics)
    {
        if (semantics.Openers.TryGetKnown(paragraph, out var opener))
            return InnerSpelling.Find(opener, semantics.Lexicon.Openers);

        var text = paragraph.Text.Text;
        var span = VerbOf(text, semantics.Lexicon.Openers);
        var word = text.Substring(span.Start, span.Length);
        var form = paragraph is PreambularParagraph ? OpenerForm.Participle : OpenerForm.Finite;

        return word.Length >= ShortestWord && !OtherWords.Contains(word) && paragraph.IsEnglish() && MeantBy(word, form, semantics.Lexicon.Openers) is { } right
            ? new SpellingSlip(span, word, right)
            : null;
    }

    // The first word that is neither also, further nor another adverb.
    private static TextSpan VerbOf(string text, OpenerLexicon lexicon)
    {
        var start = 0;
        var end = EndOfWord(text, 0);

        while (end < text.Length && text[end] == ' ' && (text.AsSpan(start, end - start) is "Also" or "Further" || lexicon.IsAdverb(text.AsSpan(start, end - start))))
        {
            start = end + 1;
            end = EndOfWord(text, start);
        }

        return TextSpan.FromBounds(start, end);
    }

    private static int EndOfWord(string text, int end)
    {
        while (end < text.Length && (char.IsLetter(text[end]) || text[end] == '-'))
            end++;

        return end;
    }

    private static string? MeantBy(string word, OpenerForm form, OpenerLexicon lexicon)
    {
        var latin = LookAlikes.ToLatin(word);

        if (latin != word && lexicon.TryMatch(latin, form, out _, out var length) && length == latin.Length)
            return latin;

        if (Enum.GetValues<OpenerForm>().Any(known => lexicon.TryMatch(word, known, out _, out _)))
            return null;

        return Single(lexicon.FirstWords(form).Select(known => LikeCase(known, word)).Where(known => OneEdit.Separates(known, word)));
    }

    private static string LikeCase(string known, string word) =>
        char.IsLower(word[0]) && char.IsLower(word[1]) ? known.ToLowerInvariant() : known;

    private static string? Single(IEnumerable<string> candidates)
    {
        var found = candidates.Take(2).ToArray();
        return found.Length == 1 ? found[0] : null;
    }
}
