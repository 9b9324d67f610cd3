using ResolutionLint.Core.Lexicons;

namespace ResolutionLint.Core.Semantics.Names;

/// <summary>Tells a misnamed body from another body with a name like it.</summary>
internal static class NearMissTest
{
    /// <summary>How many words of meaning a stretch of text has to share with a name to be compared with it.</summary>
    public static int NeededWords(RegisteredName name, NameVocabulary words)
    {
        var count = WordsOfMeaning(name, words);
        return count < 3 ? count : count - 1;
    }

    /// <summary>How near a text comes to a name; null where it names something else.</summary>
    public static NameAccuracy? Accuracy(NameText text, NameAlignment alignment, RegisteredName name, BodyLexicon lexicon)
    {
        if (alignment.End <= alignment.First || !StandsAlone(text, alignment))
            return null;

        if (alignment.Cost == 0)
            return NameAccuracy.Exact;

        if (!text.Tokens[alignment.End - 1].IsCapital)
            return null;

        var meaning = WordsOfMeaning(name, lexicon.Words);

        if (NamesSeveral(text, alignment, lexicon) || BeginsLongerName(text, alignment, lexicon))
            return null;

        if (alignment.LargeEdits == 0)
            return alignment.SmallEdits <= 2 && (meaning > 2 || !HasOtherNumber(text, alignment, name, lexicon)) ? NameAccuracy.NearMiss : null;

        return alignment is { LargeEdits: 1, SmallEdits: 0 } && LargeEditIsNearMiss(text, alignment, name, lexicon) ? NameAccuracy.NearMiss : null;
    }

    /// <summary>The alignment, or one small edit over the whole where the text has all words of the name in another order.</summary>
    public static NameAlignment CountingOrder(NameText text, NameAlignment alignment, RegisteredName name, BodyLexicon lexicon)
    {
        var end = alignment.First + name.Words.Length;

        if (alignment.LargeEdits is 0 or > 2 || end > text.Tokens.Length)
            return alignment;

        var left = name.Words.Select(lexicon.Words.FoldOf).ToList();

        for (var i = alignment.First; i < end; i++)
        {
            if (!left.Remove(text.Tokens[i].Fold))
                return alignment;
        }

        return new NameAlignment(alignment.First, end, SmallEdits: 1, LargeEdits: 0);
    }

    private static int WordsOfMeaning(RegisteredName name, NameVocabulary words)
    {
        var count = 0;

        foreach (var word in name.Words)
            count += word >= words.JoinerCount ? 1 : 0;

        return count;
    }

    // Half of all names begin with the words "United Nations": they tell nothing apart.
    private static int DistinctWords(RegisteredName name, NameVocabulary words)
    {
        var count = 0;

        foreach (var word in name.Words)
            count += word >= words.JoinerCount && words.TextOf(word) is not ("United" or "Nations" or "International") ? 1 : 0;

        return count;
    }

    // A capitalized word right before or behind makes it the name of something else.
    private static bool StandsAlone(NameText text, NameAlignment alignment)
    {
        var first = alignment.First;
        var end = alignment.End;

        return text.Tokens[first].IsCapital
            && (first == 0 || !text.Tokens[first - 1].IsCapital || first == 1 || text.IsThe(first - 1))
            && (end == text.Tokens.Length || !text.Tokens[end].IsCapital);
    }

    // "the United Nations Offices at Geneva and Nairobi"
    private static bool NamesSeveral(NameText text, NameAlignment alignment, BodyLexicon lexicon)
    {
        for (var i = alignment.First; i < alignment.End; i++)
        {
            var word = text.Tokens[i].Word;
            var (head, kind) = word < 0 ? (word, HeadKind.None) : lexicon.Words.HeadOf(word);

            if (kind == HeadKind.Body && head != word)
                return true;
        }

        return false;
    }

    // The end of the name may stand behind a line break or be cut by the text layer of a PDF.
    private static bool BeginsLongerName(NameText text, NameAlignment alignment, BodyLexicon lexicon)
    {
        var node = lexicon.Names.Root;

        for (var i = alignment.First; i < alignment.End && node is not null; i++)
            node = node.Next(text.Tokens[i].Fold);

        return node is not null;
    }

    private static bool HasOtherNumber(NameText text, NameAlignment alignment, RegisteredName name, BodyLexicon lexicon)
    {
        for (var i = alignment.First; i < alignment.End; i++)
        {
            var token = text.Tokens[i];

            if (token.IsCapital && !name.Words.Any(word => lexicon.Words.FoldOf(word) == token.Fold))
                return true;
        }

        return false;
    }

    private static bool LargeEditIsNearMiss(NameText text, NameAlignment alignment, RegisteredName name, BodyLexicon lexicon)
    {
        var length = alignment.End - alignment.First;
        var meaning = WordsOfMeaning(name, lexicon.Words);

        if (length != name.Words.Length)
            return DistinctWords(name, lexicon.Words) > 3 && SharesEnds(text, alignment, name, lexicon);

        return meaning >= 3 && ChangesHeadOnly(text, alignment, name, lexicon);
    }

    private static bool SharesEnds(NameText text, NameAlignment alignment, RegisteredName name, BodyLexicon lexicon) =>
        text.Tokens[alignment.First].Fold == lexicon.Words.FoldOf(name.Words[0])
        && text.Tokens[alignment.End - 1].Fold == lexicon.Words.FoldOf(name.Words[^1]);

    /// <summary>Whether the one word that differs is a head word on both sides: Committee for Council.</summary>
    private static bool ChangesHeadOnly(NameText text, NameAlignment alignment, RegisteredName name, BodyLexicon lexicon)
    {
        for (var i = 0; i < name.Words.Length; i++)
        {
            var token = text.Tokens[alignment.First + i];

            if (token.Fold != lexicon.Words.FoldOf(name.Words[i]))
                return lexicon.Words.HeadOf(name.Words[i]).Kind == HeadKind.Body && lexicon.Words.HeadOf(token.Word).Kind == HeadKind.Body;
        }

        return false;
    }
}
