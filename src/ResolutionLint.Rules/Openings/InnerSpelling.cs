using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Lexicons;
using ResolutionLint.Core.Semantics;
using ResolutionLint.Rules.Language;

namespace ResolutionLint.Rules.Openings;

/// <summary>Finds a misspelled word of an opener whose first word is known: "Noting with conern", "Calls uppon".</summary>
internal static class InnerSpelling
{
    private const int MostWords = 4;
    private const int ShortestWord = 4;
    private const int ShortestNoun = 6;

    // Words of their own that stand one letter away from one of an opener.
    private static readonly HashSet<string> OtherWords = new(["all", "as", "so", "farther", "concert", "concerts", "intend", "remand"], StringComparer.Ordinal);

    private static readonly string[] Repeated = ["also", "further"];

    // How deep a concern or an appreciation is.
    private static readonly HashSet<string> Degrees = new(["deep", "deepest", "grave", "gravest", "great", "serious", "profound", "sincere", "strong", "particular"], StringComparer.Ordinal);

    private static readonly HashSet<string> Adverbs = new(
        ["Categorically", "Deeply", "Extremely", "Firmly", "Fully", "Gravely", "Particularly", "Profoundly", "Seriously", "Solemnly", "Strongly", "Unequivocally", "Urgently", "Warmly"],
        StringComparer.Ordinal);

    /// <summary>The slip beside the verb of an opener; null where there is none.</summary>
    public static SpellingSlip? Find(Opener opener, OpenerLexicon lexicon)
    {
        var text = opener.Node.Text.Text;
        var next = WordAt(text, opener.VerbSpan.End);

        if (InDegree(text, opener) is { } degree)
            return degree;

        return next.IsEmpty ? null : (opener.Adverb is null ? Slip(text, next, Repeated) : null)
            ?? (opener.Entry?.Verb is "express" ? InObject(text, next, lexicon) : InStem(text, next, opener, lexicon))
            ?? InQualifier(text, WordAt(text, opener.Span.End), lexicon);
    }

    // "Garvely concerned": any word in -ly is taken for an adverb.
    private static SpellingSlip? InDegree(string text, Opener opener)
    {
        if (opener.VerbSpan.Start <= opener.Span.Start)
            return null;

        var word = TextSpan.FromBounds(opener.Span.Start, opener.VerbSpan.Start - 1);
        var written = WordsOf(text, word).ToString();

        return written.Length > 0 && !Adverbs.Contains(written) && Adverbs.FirstOrDefault(right => OneEdit.Separates(right, written)) is { } meant
            ? new SpellingSlip(word, written, meant)
            : null;
    }

    // "Calls", "Takes" and "Looks" never stand alone.
    private static SpellingSlip? InStem(string text, TextSpan next, Opener opener, OpenerLexicon lexicon) =>
        opener.Entry is { Counts: "" } stem && opener.Span.End == opener.VerbSpan.End
            ? Slip(text, next, lexicon.Continuations(stem).Where(word => word.Length >= ShortestWord))
            : null;

    // "Expressing cocern", "Expressing it deep concern".
    private static SpellingSlip? InObject(string text, TextSpan next, OpenerLexicon lexicon) =>
        WordsOf(text, next) is "it" && Leads(text, WordAt(text, next.End), lexicon.Objects)
            ? new SpellingSlip(next, "it", "its")
            : InNouns(text, next, lexicon.Objects);

    private static bool Leads(string text, TextSpan word, IReadOnlySet<string> nouns) =>
        nouns.Contains(WordsOf(text, word).ToString()) || (Degrees.Contains(WordsOf(text, word).ToString()) && nouns.Contains(WordsOf(text, WordAt(text, word.End)).ToString()));

    private static SpellingSlip? InQualifier(string text, TextSpan with, OpenerLexicon lexicon) =>
        WordsOf(text, with) is "with" ? InNouns(text, WordAt(text, with.End), lexicon.Qualities) : null;

    // Adjectives may stand before the noun.
    private static SpellingSlip? InNouns(string text, TextSpan word, IReadOnlySet<string> nouns)
    {
        for (var count = 0; count < MostWords && !word.IsEmpty; count++)
        {
            var written = WordsOf(text, word).ToString();

            if (nouns.Contains(written) || written is "of" or "to" or "that" or "for" or "at" or "about" or "by" or "on" or "in" or "the")
                return null;

            if ((Slip(text, word, nouns.Where(noun => noun.Length >= ShortestNoun && !IsPlural(written, noun))) ?? Slip(text, word, Degrees)) is { } slip)
                return slip;

            word = WordAt(text, word.End);
        }

        return null;
    }

    private static bool IsPlural(string written, string noun) =>
        written.Length == noun.Length + 1 && written[^1] == 's' && written.StartsWith(noun, StringComparison.Ordinal);

    private static SpellingSlip? Slip(string text, TextSpan word, IEnumerable<string> known)
    {
        var written = WordsOf(text, word);

        if (!char.IsLower(written[0]) || Only(known, written) is not { } meant)
            return null;

        return OtherWords.Contains(written.ToString()) || Degrees.Contains(written.ToString()) ? null : new SpellingSlip(word, written.ToString(), meant);
    }

    // The one word that is a letter away; null where none is, or several are.
    private static string? Only(IEnumerable<string> known, ReadOnlySpan<char> written)
    {
        string? meant = null;

        foreach (var right in known)
        {
            if (!OneEdit.Separates(right, written))
                continue;

            if (meant is not null)
                return null;

            meant = right;
        }

        return meant;
    }

    private static TextSpan WordAt(string text, int blank)
    {
        if (blank >= text.Length || text[blank] != ' ')
            return new TextSpan(blank, 0);

        return TextSpan.FromBounds(blank + 1, Letters.End(text, blank + 1));
    }

    private static ReadOnlySpan<char> WordsOf(string text, TextSpan word) => text.AsSpan(word.Start, word.Length);
}
