using System.Collections.Immutable;
using ResolutionLint.Core.Lexicons;

namespace ResolutionLint.Core.Semantics.Names;

/// <summary>Cuts the logical text of a paragraph into words and marks, in one pass.</summary>
internal static class WordScanner
{
    // Words are gathered in a list of the thread, so that a text gets an array of just its length.
    [ThreadStatic]
    private static List<WordToken>? gathered;

    public static ImmutableArray<WordToken> Scan(string text, NameVocabulary words)
    {
        var tokens = gathered ??= [];
        tokens.Clear();
        var quotes = default(QuoteState);
        var position = 0;

        while (position < text.Length)
        {
            var character = text[position];

            if (character == ' ')
            {
                position++;
            }
            else if (IsWordCharacter(character))
            {
                var end = EndOfWord(text, position, out var hasApostrophe);
                tokens.Add(Word(text, position, end, hasApostrophe, words, quotes.IsInside));
                position = end;
            }
            else
            {
                quotes.Read(character);
                tokens.Add(Mark(text, position, words, quotes.IsInside));
                position++;
            }
        }

        return [.. tokens];
    }

    private static bool IsWordCharacter(char character) =>
        (uint)((character | ' ') - 'a') <= 'z' - 'a' || char.IsLetterOrDigit(character);

    private static int EndOfWord(string text, int start, out bool hasApostrophe)
    {
        var end = start + 1;
        hasApostrophe = false;

        while (end < text.Length)
        {
            if (IsWordCharacter(text[end]))
                end++;
            else if (IsInnerMark(text[end]) && end + 1 < text.Length && IsWordCharacter(text[end + 1]))
                (hasApostrophe, end) = (hasApostrophe || text[end] == '\u2019', end + 2);
            else
                break;
        }

        return end;
    }

    private static bool IsInnerMark(char character) => character is '-' or '\u2010' or '\u2011' or '/' or '\'' or '\u2019';

    private static WordToken Word(string text, int start, int end, bool hasApostrophe, NameVocabulary words, bool quoted)
    {
        var span = text.AsSpan(start, end - start);
        var traits = (char.IsUpper(span[0]) ? WordTraits.Capital : WordTraits.None) | (quoted ? WordTraits.Quoted : WordTraits.None);
        var number = hasApostrophe ? FindWithApostrophe(span, words) : words.Find(span);

        if (number == NameVocabulary.Unknown && span.Length > 2 && span[^1] == 's' && span[^2] is '\'' or '\u2019')
        {
            span = span[..^2];
            number = FindWithApostrophe(span, words);
        }

        // Footnote markers that a reader left on a word: "Crime2".
        if (number == NameVocabulary.Unknown && span.Length > 4 && char.IsDigit(span[^1]) && FindWithApostrophe(span.TrimEnd("0123456789"), words) is >= 0 and var bare)
        {
            span = span.TrimEnd("0123456789");
            number = bare;
        }

        var fold = number != NameVocabulary.Unknown ? words.FoldOf(number)
            : traits.HasFlag(WordTraits.Capital) ? words.FindFold(span)
            : NameVocabulary.Unknown;

        return new WordToken(start, span.Length, number, fold, traits);
    }

    private static int FindWithApostrophe(ReadOnlySpan<char> word, NameVocabulary words) =>
        word.Contains('\u2019') ? words.Find(word.ToString().Replace('\u2019', '\'')) : words.Find(word);

    private static WordToken Mark(string text, int position, NameVocabulary words, bool quoted)
    {
        var number = words.Find(text.AsSpan(position, 1));
        var fold = number == NameVocabulary.Unknown ? NameVocabulary.Unknown : words.FoldOf(number);
        return new WordToken(position, 1, number, fold, WordTraits.Mark | (quoted ? WordTraits.Quoted : WordTraits.None));
    }
}
