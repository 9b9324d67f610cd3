using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Rules.Language;

namespace ResolutionLint.Rules.Patterns;

/// <summary>
/// Words to look for. A phrase is found as it is written; one that begins with a small letter is found with a capital too where a
/// sentence begins, and not elsewhere, since a capital in mid-sentence belongs to a name. It is matched from left to right without
/// ever going back, so that its cost is linear whatever it says.
/// </summary>
internal sealed class Phrase
{
    // Where so many characters are known, a choice of many words adds more beginnings than it is worth.
    private const int Enough = 6;
    private const int MostPrefixes = 64;
    private const int YearLength = 4;

    private readonly PhraseToken[] tokens;

    public Phrase(string written)
    {
        Written = written;
        var parsed = PhraseParser.Tokens(written);
        tokens = [.. parsed];
        BeginsWithFigure = parsed is [{ Kind: PhraseTokenKind.Figure }, ..];
        HasSeveralWords = written.Contains(' ', StringComparison.Ordinal);
        (Prefixes, IsPlain) = PrefixesOf(BeginsWithFigure ? parsed[1..] : parsed);
    }

    /// <summary>The phrase as the rule file has it.</summary>
    public string Written { get; }

    /// <summary>Whether it begins with any number in figures.</summary>
    public bool BeginsWithFigure { get; }

    /// <summary>Whether a blank stands in it.</summary>
    public bool HasSeveralWords { get; }

    /// <summary>The letters that it may begin with, or go on with behind the number that it begins with, as far as an index asks for them.</summary>
    public ImmutableArray<string> Prefixes { get; }

    /// <summary>Whether the letters of <see cref="Prefixes"/> end the phrase, so that a word has to end behind them.</summary>
    public bool IsPlain { get; }

    /// <summary>Finds the phrase at the beginning of a word.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the word begins.</param>
    /// <param name="end">Behind the last character.</param>
    public bool TryMatch(string text, int start, out int end)
    {
        end = start;

        foreach (var token in tokens)
        {
            end = End(token, text, end);

            if (end < 0)
                return false;
        }

        return end >= text.Length || !char.IsLetterOrDigit(text[end]) || !char.IsLetterOrDigit(text[end - 1]);
    }

    /// <summary>Writes other words with what the open parts of this phrase stand for in a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the phrase begins in it.</param>
    /// <param name="template">What is written instead; its open parts are filled in their order.</param>
    public string Fill(string text, int start, string template)
    {
        var found = new Queue<string>(OpenParts(text, start).Select(span => text.Substring(span.Start, span.Length)));
        var filled = new StringBuilder();

        foreach (var token in PhraseParser.Tokens(template))
            filled.Append(token.Kind == PhraseTokenKind.Literal ? token.Text : found.Count > 0 ? found.Dequeue() : string.Empty);

        return filled.ToString();
    }

    private static (ImmutableArray<string> Prefixes, bool IsPlain) PrefixesOf(ImmutableArray<PhraseToken> tokens)
    {
        ImmutableArray<string> prefixes = [string.Empty];

        foreach (var token in tokens)
        {
            if (prefixes.All(prefix => prefix.Length >= PhraseIndex.Telling))
                return (prefixes, false);

            if (token.Kind is not (PhraseTokenKind.Literal or PhraseTokenKind.Choice))
                return (prefixes, false);

            if (prefixes.Length * token.Choices.Length > MostPrefixes && prefixes.All(prefix => prefix.Length >= Enough))
                return (prefixes, false);

            prefixes = [.. from prefix in prefixes from next in token.Kind == PhraseTokenKind.Literal ? [token.Text] : token.Choices select prefix + next];
        }

        return (prefixes, true);
    }

    private IEnumerable<TextSpan> OpenParts(string text, int start)
    {
        foreach (var token in tokens)
        {
            var end = End(token, text, start);

            if (token.Kind != PhraseTokenKind.Literal)
                yield return TextSpan.FromBounds(start, end);

            start = end;
        }
    }

    /// <summary>Behind the last character that a part takes; -1 where it does not stand there.</summary>
    private static int End(PhraseToken token, string text, int start) => token.Kind switch
    {
        PhraseTokenKind.Literal => Literal(token.Text, text, start),
        PhraseTokenKind.Choice => Choice(token, text, start),
        PhraseTokenKind.Figure => EndOfFigure(text, start),
        PhraseTokenKind.Year => EndOfYear(text, start),
        PhraseTokenKind.Name => start < text.Length && char.IsUpper(text[start]) ? Letters.End(text, start) : -1,
        PhraseTokenKind.Alone => IsNounAt(text, start) ? -1 : start,
        PhraseTokenKind.Word => start < text.Length && char.IsLetter(text[start]) ? Letters.End(text, start) : -1,
        _ => Letters.End(text, start),
    };

    private static int EndOfYear(string text, int start) =>
        start + YearLength <= text.Length && text.AsSpan(start, 2) is "19" or "20" && EndOfFigure(text, start) == start + YearLength ? start + YearLength : -1;

    private static int Literal(string letters, string text, int start)
    {
        if (letters.Length == 0)
            return start;

        if (start + letters.Length > text.Length)
            return -1;

        if ((text[start] | ' ') != (letters[0] | ' ') && letters[0] != '\'')
            return -1;

        if (text.AsSpan(start, letters.Length).SequenceEqual(letters))
            return start + letters.Length;

        for (var i = 0; i < letters.Length; i++)
        {
            if (!IsSame(letters[i], text, start + i))
                return -1;
        }

        return start + letters.Length;
    }

    private static int Choice(PhraseToken token, string text, int start)
    {
        var letter = start < text.Length ? PhraseToken.Folded(text[start]) : '\0';

        for (var i = token.Initials.IndexOf(letter); i >= 0; i = token.Initials.IndexOf(letter, i + 1))
        {
            if (Literal(token.Choices[i], text, start) is >= 0 and var end)
                return end;
        }

        return token.MayBeEmpty ? start : -1;
    }

    private static bool IsSame(char wanted, string text, int offset) =>
        wanted == text[offset]
        || (wanted == '\'' && text[offset] == '’')
        || (char.IsAsciiLetterUpper(text[offset]) && char.ToLowerInvariant(text[offset]) == wanted && BeginsSentence(text, offset));

    private static bool BeginsSentence(string text, int offset)
    {
        while (offset > 0 && text[offset - 1] is (' ' or '(' or '['))
            offset--;

        return offset == 0 || text[offset - 1] is '.' or ':' or ';' or '?' or '!' or '—' or '–';
    }

    // "The disabled tanker", "the disabled-access route": the words before are an adjective.
    private static bool IsNounAt(string text, int start)
    {
        if (start + 1 >= text.Length || text[start] is not (' ' or '-') || !char.IsLetter(text[start + 1]))
            return false;

        return text[start] == '-' || !SmallWords.Contains(text.AsSpan(start + 1, Letters.End(text, start + 1) - start - 1));
    }

    /// <summary>Behind the last figure of a number, which may have commas and a point inside; -1 where none stands.</summary>
    public static int EndOfFigure(string text, int start)
    {
        var end = start;

        while (end < text.Length && (char.IsAsciiDigit(text[end]) || (text[end] is ',' or '.' && end > start && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))))
            end++;

        return end > start ? end : -1;
    }
}
