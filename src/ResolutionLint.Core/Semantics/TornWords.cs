using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Lexicons;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Core.Semantics;

/// <summary>
/// Blanks that the text layer of a page has put into words: "humanitaria n", "im plementation". Two words that ought to be one are then
/// none of the drafter's doing.
/// </summary>
public sealed class TornWords
{
    // A hand may slip once.
    private const int Fewest = 2;
    private const int LongestWord = 40;

    private readonly CommonWords words;
    private readonly Lazy<bool> isTorn;

    internal TornWords(Func<ImmutableArray<TextNode>> nodes, CommonWords words)
    {
        this.words = words;
        isTorn = new(() => IsTorn(nodes()));
    }

    /// <summary>Whether the text has parts of words here and there that are no words.</summary>
    public bool AreInText => isTorn.Value;

    /// <summary>Whether the first or last of some words is a part of a longer one, and a blank stands in that.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="span">The words in it.</param>
    public bool Contains(string text, TextSpan span) => IsInWord(text, span.Start - 1) || IsInWord(text, span.End);

    private bool IsTorn(ImmutableArray<TextNode> nodes)
    {
        var count = 0;

        foreach (var node in nodes)
        {
            var text = node.Text.Text;

            for (var blank = text.IndexOf(' '); blank >= 0; blank = text.IndexOf(' ', blank + 1))
            {
                if (HasFragment(text, blank) && IsInWord(text, blank) && ++count == Fewest)
                    return true;
            }
        }

        return false;
    }

    private static bool HasFragment(string text, int blank) => IsFragment(Before(text, blank)) || IsFragment(Behind(text, blank));

    // Up to three letters at an end of a word that are neither a word nor set before one: "humanitaria n", "develo ped", "im plementation". Words of
    // which both parts are words may have been written so: "stake holders".
    private static bool IsFragment(ReadOnlySpan<char> word) => word.Length switch
    {
        1 => word[0] is > 'a' and <= 'z',
        2 => word is "im" or "ed" or "ly" or "er" or "al" or "ve" or "te" or "ng" or "nt" or "es" or "ty" or "ts" or "ns" or "se" or "ue" or "le" or "ic" or "th" or "st" or "nd",
        3 => word is "ing" or "ion" or "ons" or "ent" or "ity" or "ive" or "ies" or "ous" or "ble" or "ped" or "ted" or "ral" or "nal" or "tal" or "ial" or "tly" or "lly" or "ers",
        _ => false,
    };

    private bool IsInWord(string text, int blank)
    {
        if (blank <= 0 || blank + 1 >= text.Length || text[blank] != ' ')
            return false;

        var before = Before(text, blank);
        var behind = Behind(text, blank);

        if (before.IsEmpty || behind.IsEmpty || before.Length + behind.Length is < CommonWords.Shortest or > LongestWord)
            return false;

        Span<char> whole = stackalloc char[before.Length + behind.Length];
        before.CopyTo(whole);
        behind.CopyTo(whole[before.Length..]);
        whole[0] = char.ToLowerInvariant(whole[0]);
        return words.Contains(whole);
    }

    private static ReadOnlySpan<char> Before(string text, int blank)
    {
        var start = blank;

        while (start > 0 && char.IsAsciiLetter(text[start - 1]) && blank - start <= LongestWord)
            start--;

        return text.AsSpan(start, blank - start);
    }

    private static ReadOnlySpan<char> Behind(string text, int blank)
    {
        var end = blank + 1;

        while (end < text.Length && char.IsAsciiLetterLower(text[end]) && end - blank <= LongestWord)
            end++;

        return text.AsSpan(blank + 1, end - blank - 1);
    }
}
