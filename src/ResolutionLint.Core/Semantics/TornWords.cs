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

    private bool HasFragment(string text, int blank) => IsFragment(Before(text, blank)) || IsFragment(Behind(text, blank));

    // What is neither a word of one letter nor long enough for the list of words may be one.
    private bool IsFragment(ReadOnlySpan<char> word) => word.Length switch
    {
        1 => word[0] is > 'a' and <= 'z',
        >= CommonWords.Shortest => !words.Contains(word),
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
