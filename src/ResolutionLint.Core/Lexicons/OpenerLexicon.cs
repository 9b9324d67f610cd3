using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Core.Lexicons;

/// <summary>The openers of preambular and operative paragraphs, found by the words that a text begins with.</summary>
public sealed class OpenerLexicon
{
    private const int MostAdverbs = 4;
    private const int LongestLead = 600;

    // The number of the spellings that begin with a word, by that word with a small letter and with a capital.
    private readonly WordTable firstWordNumbers = new();
    private readonly OpenerSpelling[][] byFirstWord;

    private readonly ImmutableArray<string>[] firstWords;

    internal OpenerLexicon(ImmutableArray<OpenerEntry> entries, OpenerWords words)
    {
        Entries = entries;
        Words = words;
        byFirstWord = entries
            .SelectMany(entry => Spellings(entry.Phrase), (entry, words) => new OpenerSpelling(words, entry))
            .GroupBy(item => FirstWord(item.Words).ToString(), StringComparer.OrdinalIgnoreCase)
            .Select(group => group.OrderByDescending(item => item.Words.Length).ToArray())
            .ToArray();

        for (var number = 0; number < byFirstWord.Length; number++)
            AddFirstWord(FirstWord(byFirstWord[number][0].Words).ToString(), number);

        firstWords = [FirstWordsOf(OpenerForm.Participle), FirstWordsOf(OpenerForm.Finite), FirstWordsOf(OpenerForm.Base)];
    }

    private void AddFirstWord(string word, int number)
    {
        foreach (var spelling in (string[])[$"{char.ToLowerInvariant(word[0])}{word[1..]}", $"{char.ToUpperInvariant(word[0])}{word[1..]}"])
        {
            if (firstWordNumbers.Find(spelling) == WordTable.Unknown)
                firstWordNumbers.Add(spelling, number);
        }
    }

    internal static OpenerLexicon Read(LexiconSource source)
    {
        var words = OpenerWords.Read();
        return new OpenerLexicon(OpenerLists.Read(words, source), words);
    }

    /// <summary>Every known opener in every form, those of the operative part first.</summary>
    public ImmutableArray<OpenerEntry> Entries { get; }

    /// <summary>The words around the verb.</summary>
    internal OpenerWords Words { get; }

    /// <summary>Whether a text begins with an opener of the preamble: a capital, then a participle or adjective that is known, adverbs before it allowed.</summary>
    public bool StartsWithPreambularOpener(ReadOnlySpan<char> text) => StartsWithCapital(text) && StartsWith(text, OpenerForm.Participle);

    /// <summary>Whether a text begins with an opener of the operative part: a capital, then a known verb in the third person; adverbs or a phrase like "In this regard," may stand before it.</summary>
    public bool StartsWithOperativeOpener(ReadOnlySpan<char> text) =>
        StartsWithCapital(text)
        && (StartsWith(text, OpenerForm.Finite) || SkipLead(text, OpenerForm.Finite) > 0);

    /// <summary>The words with which openers of a form begin, each once.</summary>
    public ImmutableArray<string> FirstWords(OpenerForm form) => firstWords[(int)form];

    /// <summary>The words that follow an opener in longer ones: "upon" for "Calls".</summary>
    public IEnumerable<string> Continuations(OpenerEntry opener) =>
        byFirstWord[firstWordNumbers.Find(FirstWord(opener.Phrase))]
            .Where(item => item.Entry.Form == opener.Form && item.Words.Length > opener.Phrase.Length && item.Words[opener.Phrase.Length] == ' ' && item.Words.StartsWith(opener.Phrase, StringComparison.Ordinal))
            .Select(item => FirstWord(item.Words.AsSpan(opener.Phrase.Length + 1)).ToString())
            .Distinct();

    /// <summary>The nouns that close a qualifier: "with deep concern".</summary>
    public IReadOnlySet<string> Qualities => Words.Qualities;

    /// <summary>The nouns that a verb like "Expresses" carries: "its commitment".</summary>
    public IReadOnlySet<string> Objects => Words.Objects;

    /// <summary>Whether a word may stand before or behind the verb of an opener: "strongly", "again".</summary>
    public bool IsAdverb(ReadOnlySpan<char> word) => Words.IsAdverb(word);

    /// <summary>The longest known opener with which a text begins; the case of its first letter does not matter.</summary>
    /// <param name="text">A text that begins with the verb itself, adverbs and also or further left behind.</param>
    /// <param name="form">The form wanted.</param>
    /// <param name="entry">The opener.</param>
    /// <param name="length">How many UTF-16 code units of the text it covers.</param>
    public bool TryMatch(ReadOnlySpan<char> text, OpenerForm form, [NotNullWhen(true)] out OpenerEntry? entry, out int length)
    {
        if (firstWordNumbers.Find(FirstWord(text)) is not WordTable.Unknown and var number)
        {
            foreach (var (words, candidate) in byFirstWord[number])
            {
                if (candidate.Form == form && BeginsWith(text, words))
                {
                    entry = candidate;
                    length = words.Length;
                    return true;
                }
            }
        }

        entry = null;
        length = 0;
        return false;
    }

    /// <summary>The place of the first verb of a form that follows a comma; 0 where there is none.</summary>
    /// <param name="text">A text of one paragraph.</param>
    /// <param name="form">The form wanted.</param>
    public int FindClause(ReadOnlySpan<char> text, OpenerForm form)
    {
        for (var start = NextClause(text, 0); start > 0; start = NextClause(text, start))
        {
            if (StartsWith(text[start..], form))
                return start;
        }

        return 0;
    }

    /// <summary>Whether a word begins openers of the preamble or the operative part, whatever its case.</summary>
    internal bool IsFirstWord(ReadOnlySpan<char> word)
    {
        var small = word.ToString().ToLowerInvariant();

        return firstWordNumbers.Find(small) is not WordTable.Unknown and var number
            && byFirstWord[number].Any(spelling => spelling.Entry.Form != OpenerForm.Base && FirstWord(spelling.Words).Equals(small, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The letters and hyphens that a text begins with.</summary>
    internal static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> text)
    {
        var end = 0;

        while (end < text.Length && (char.IsLetter(text[end]) || text[end] == '-'))
            end++;

        return text[..end];
    }

    /// <summary>The place of a verb that follows a leading phrase and a comma, as in "In this regard, requests"; 0 where there is none.</summary>
    internal int SkipLead(ReadOnlySpan<char> text, OpenerForm form) =>
        StartsWithLead(text) && !IsBeforeVerb(text, form) ? FindClause(text[..Math.Min(text.Length, LongestLead)], form) : 0;

    // "Furthermore requests": no phrase leads, an adverb stands before the verb itself.
    private bool IsBeforeVerb(ReadOnlySpan<char> text, OpenerForm form)
    {
        var word = FirstWord(text);
        return word.Length + 1 < text.Length && text[word.Length] == ' ' && Words.IsAdverb(word) && TryMatch(text[(word.Length + 1)..], form, out _, out _);
    }

    private ImmutableArray<string> FirstWordsOf(OpenerForm form) =>
        [.. Entries.Where(entry => entry.Form == form).Select(entry => FirstWord(entry.Phrase).ToString()).Distinct()];

    private static IEnumerable<string> Spellings(string phrase)
    {
        yield return phrase;

        var first = FirstWord(phrase).Length;
        var stem = phrase.AsSpan(0, first).LastIndexOf("iz", StringComparison.Ordinal);

        if (stem > 2)
            yield return $"{phrase[..stem]}is{phrase[(stem + 2)..]}";
    }

    private static bool StartsWithCapital(ReadOnlySpan<char> text) => text.Length > 0 && char.IsAsciiLetterUpper(text[0]);

    private static int NextClause(ReadOnlySpan<char> text, int from) =>
        text[from..].IndexOf(", ", StringComparison.Ordinal) is >= 0 and var comma ? from + comma + 2 : 0;

    private static bool BeginsWith(ReadOnlySpan<char> text, string words) =>
        text.Length >= words.Length
        && (text[0] | ' ') == (words[0] | ' ')
        && text[1..words.Length].SequenceEqual(words.AsSpan(1))
        && (text.Length == words.Length || !char.IsLetter(text[words.Length]));

    private bool StartsWithLead(ReadOnlySpan<char> text)
    {
        foreach (var lead in Words.Leads)
        {
            if (BeginsWith(text, lead))
                return true;
        }

        return false;
    }

    private bool StartsWith(ReadOnlySpan<char> text, OpenerForm form)
    {
        for (var skipped = 0; skipped <= MostAdverbs; skipped++)
        {
            if (TryMatch(text, form, out _, out _))
                return true;

            var word = FirstWord(text);

            if (word.Length + 1 >= text.Length || text[word.Length] != ' ' || !MayStandBefore(word))
                return false;

            text = text[(word.Length + 1)..];
        }

        return false;
    }

    private bool MayStandBefore(ReadOnlySpan<char> word) =>
        Words.IsAdverb(word)
        || word.Equals("also", StringComparison.OrdinalIgnoreCase)
        || word.Equals("further", StringComparison.OrdinalIgnoreCase);
}
