using System.Collections.Immutable;
using ResolutionLint.Core.Lexicons;

namespace ResolutionLint.Core.Semantics.Names;

/// <summary>Finds registered names in a paragraph, the longest at each place.</summary>
internal static class NameMatcher
{
    public static ImmutableArray<NameMatch> Find(NameText text, BodyLexicon lexicon)
    {
        var found = ImmutableArray.CreateBuilder<NameMatch>();

        for (var i = 0; i < text.Tokens.Length; i++)
        {
            if (Longest(text, i, lexicon) is not { } match || IsPartOfLongerName(text, match))
                continue;

            found.Add(match);
            i = match.End - 1;
        }

        return found.DrainToImmutable();
    }

    // "the Non-Aligned Movement Centre for Human Rights" is no former body of the United Nations.
    private static bool IsPartOfLongerName(NameText text, NameMatch match) => match.Name.Name?.Kind switch
    {
        BodyNameKind.Former => HasNameBefore(text, match) || HasNameBehind(text, match),
        BodyNameKind.Other => HasNameBefore(text, match),
        _ => false,
    };

    private static bool HasNameBefore(NameText text, NameMatch match) => NearMissTest.HasNameBefore(text, match.First);

    private static bool HasNameBehind(NameText text, NameMatch match) =>
        NearMissTest.HasNameBehind(text, match.End) && text.Text[text.Tokens[match.End - 1].End] is not ('\'' or '\u2019');

    private static NameMatch? Longest(NameText text, int first, BodyLexicon lexicon)
    {
        var best = default(NameMatch);
        var end = first;

        for (var node = lexicon.Names.Begin(text.Tokens[first].Fold); node is not null; node = end < text.Tokens.Length ? node.Next(text.Tokens[end].Fold) : null)
        {
            end++;
            best = Choose(text, first, end - first, node, lexicon.Words) ?? best;
        }

        return best;
    }

    private static NameMatch? Choose(NameText text, int first, int count, NameTrie.Node node, NameVocabulary words)
    {
        var spelled = default(NameMatch);

        foreach (var name in node.Names)
        {
            if (IsExact(text, first, name, words) || IsCutAtEnd(text, first + count, name, words))
                return new NameMatch(first, count, name, NameAccuracy.Exact);

            if (name.Kind == RegisteredNameKind.Full)
                spelled ??= new NameMatch(first, count, name, NameAccuracy.OtherSpelling);
        }

        return spelled;
    }

    private static bool IsExact(NameText text, int first, RegisteredName name, NameVocabulary words)
    {
        for (var i = 0; i < name.Words.Length; i++)
        {
            if (text.Tokens[first + i].Word == name.Words[i])
                continue;

            if (name.Kind == RegisteredNameKind.Acronym || !SaysNothingOfSpelling(text.WordAt(first + i), name.Words[i], words))
                return false;
        }

        return true;
    }

    // Capitals are another rule's business, and the text layer of a PDF loses hyphens at the ends of lines: "InterAgency".
    private static bool SaysNothingOfSpelling(ReadOnlySpan<char> written, int word, NameVocabulary words) =>
        written.Equals(words.TextOf(word), StringComparison.OrdinalIgnoreCase)
        || (written.Length > 2 && !written.ContainsAnyInRange('a', 'z'))
        || (written[1..].ContainsAnyInRange('A', 'Z') && !written.Contains('-'));

    // "World Food Program me": the text layer of a PDF puts blanks into words.
    private static bool IsCutAtEnd(NameText text, int end, RegisteredName name, NameVocabulary words) =>
        name.Kind == RegisteredNameKind.Full
        && end < text.Tokens.Length
        && !text.Tokens[end].IsMark
        && words.TextOf(name.Words[^1]).AsSpan() is var whole
        && text.WordAt(end - 1) is var written
        && whole.Length == written.Length + text.Tokens[end].Length
        && whole.StartsWith(written, StringComparison.Ordinal)
        && whole.EndsWith(text.WordAt(end), StringComparison.Ordinal);
}
