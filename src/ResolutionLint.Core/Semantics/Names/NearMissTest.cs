using ResolutionLint.Core.Lexicons;

namespace ResolutionLint.Core.Semantics.Names;

/// <summary>Tells a misnamed body from another body with a name like it.</summary>
internal sealed class NearMissTest(BodyLexicon lexicon)
{
    /// <summary>What a near miss costs at most: one large edit.</summary>
    public const int MostCost = NameAlignment.CostOfLarge;

    private const int MostSmallEdits = 2;

    private readonly NameVocabulary words = lexicon.Words;

    /// <summary>How near a text comes to a name; null where it names something else.</summary>
    public NameAccuracy? Accuracy(NameText text, NameAlignment alignment, RegisteredName name, NameWeight weight)
    {
        if (alignment.End <= alignment.First || !text.Tokens[alignment.First].IsCapital || HasNameBefore(text, alignment.First))
            return null;

        if (alignment.Cost == 0)
            return NameAccuracy.Exact;

        return text.Tokens[alignment.End - 1].IsCapital
            && !NamesSeveral(text, alignment, name)
            && !BeginsLongerName(text, alignment)
            && IsNearMiss(text, alignment, name, weight)
            ? NameAccuracy.NearMiss
            : null;
    }

    private bool IsNearMiss(NameText text, NameAlignment alignment, RegisteredName name, NameWeight weight)
    {
        if (alignment.LargeEdits == 0)
            return alignment.SmallEdits <= MostSmallEdits && (weight.Meaning > 2 || IsNearMissOfPair(text, alignment, name));

        if (alignment is not { LargeEdits: 1, SmallEdits: 0 } || HasNameBehind(text, alignment.End) || name.Name is { Kind: BodyNameKind.Former })
            return false;

        return alignment.End - alignment.First == name.Words.Length
            ? weight.Distinct > 1 && !IsCounted(text, alignment.First) && ChangesHeadOnly(text, alignment, name, amongOrgans: weight.Meaning < 3)
            : weight.Distinct > 3 && SharesEnds(text, alignment, name);
    }

    private bool IsNearMissOfPair(NameText text, NameAlignment alignment, RegisteredName name) =>
        !HasNameBehind(text, alignment.End) && (name.Words.Length > 2 || !HasOtherNumber(text, alignment, name));

    /// <summary>
    /// Whether a capitalized word right before makes words the name of something else. The first word of a paragraph is its opener.
    /// </summary>
    public static bool HasNameBefore(NameText text, int first) =>
        first > 1 && text.Tokens[first - 1].IsCapital && text.WordAt(first - 1) is not ("The" or "Nations");

    /// <summary>Whether a capitalized word right behind makes words the name of something else.</summary>
    public static bool HasNameBehind(NameText text, int end) => end < text.Tokens.Length && text.Tokens[end].IsCapital;

    /// <summary>Whether an ordinal stands right before: meetings are counted, bodies are not. "the eighth African Development Forum"</summary>
    public static bool IsCounted(NameText text, int first) =>
        first > 0 && EndsLikeOrdinal(text.WordAt(first - 1)) && OrdinalWords.TryParseOrdinal(text.WordAt(first - 1), out _);

    private static bool EndsLikeOrdinal(ReadOnlySpan<char> word) => word is [.., 't', 'h'] or [.., 's', 't'] or [.., 'n' or 'r', 'd'];

    // "the United Nations Offices at Geneva and Nairobi"
    private bool NamesSeveral(NameText text, NameAlignment alignment, RegisteredName name)
    {
        for (var i = alignment.First; i < alignment.End; i++)
        {
            var word = text.Tokens[i].Word;
            var (head, kind) = word < 0 ? (word, HeadKind.None) : words.HeadOf(word);

            if (kind == HeadKind.Body && head != word && !name.Words.Contains(word))
                return true;
        }

        return false;
    }

    // The end of the name may stand behind a line break or be cut by the text layer of a PDF.
    private bool BeginsLongerName(NameText text, NameAlignment alignment)
    {
        var node = lexicon.Names.Root;

        for (var i = alignment.First; i < alignment.End && node is not null; i++)
            node = node.Next(text.Tokens[i].Fold);

        return node is not null;
    }

    private bool HasOtherNumber(NameText text, NameAlignment alignment, RegisteredName name)
    {
        for (var i = alignment.First; i < alignment.End; i++)
        {
            var token = text.Tokens[i];

            if (token.IsCapital && !name.Words.Any(word => words.FoldOf(word) == token.Fold))
                return true;
        }

        return false;
    }

    private bool SharesEnds(NameText text, NameAlignment alignment, RegisteredName name) =>
        text.Tokens[alignment.First].Fold == words.FoldOf(name.Words[0])
        && text.Tokens[alignment.End - 1].Fold == words.FoldOf(name.Words[^1]);

    /// <summary>Whether the one word that differs is a head word on both sides: Committee for Council.</summary>
    private bool ChangesHeadOnly(NameText text, NameAlignment alignment, RegisteredName name, bool amongOrgans)
    {
        for (var i = 0; i < name.Words.Length; i++)
        {
            var token = text.Tokens[alignment.First + i];

            if (token.Fold != words.FoldOf(name.Words[i]))
                return IsHead(token.Word, amongOrgans) && IsHead(name.Words[i], amongOrgans);
        }

        return false;
    }

    // With one other word to tell by, only organs are near enough to each other: the Security Committee.
    private bool IsHead(int word, bool amongOrgans) =>
        word >= 0
        && words.HeadOf(word).Kind == HeadKind.Body
        && (!amongOrgans || words.IsOrgan(word));
}
