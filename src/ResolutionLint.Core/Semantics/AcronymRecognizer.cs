using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Lexicons;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Core.Semantics;

/// <summary>Finds the acronyms of the running text; those inside quotation marks, symbols, openers, placeholders, the notes of negotiators and other words set in capitals are none.</summary>
internal static class AcronymRecognizer
{
    // "ACTS" is more likely to be short for something than an opener.
    private const int ShortestOpener = 5;

    public static ImmutableArray<AcronymMention> Recognize(DocumentSemantics semantics)
    {
        var found = ImmutableArray.CreateBuilder<AcronymMention>();

        foreach (var node in semantics.RunningText)
        {
            if (node is not (Title or Heading) && !CapitalText.Is(node.Text))
                Find(node, semantics, found);
        }

        return found.DrainToImmutable();
    }

    private static void Find(TextNode node, DocumentSemantics semantics, ImmutableArray<AcronymMention>.Builder found)
    {
        var text = node.Text.Text.AsSpan();
        var brackets = default(BracketState);
        List<TextSpan>? placeholders = null;

        for (var at = 0; at < text.Length - 1; at++)
        {
            var next = text[at..^1].IndexOfAnyInRange('A', 'Z');

            if (next < 0)
                return;

            at += next;

            if (char.IsAsciiLetterUpper(text[at + 1]) && Read(node, at) is { } acronym)
            {
                brackets.ReadTo(text, at);

                if (!semantics.QuotationsIn(node).Contains(at) && !IsOpener(acronym, semantics.Lexicon.Openers) && !IsOfNegotiations(acronym, placeholders ??= [.. Placeholders.In(node.Text)]))
                    found.Add(acronym with { IsInBrackets = brackets.IsInside });

                at = acronym.Span.End;
            }
            else
            {
                at = EndOfWord(text, at) - 1;
            }
        }
    }

    private static AcronymMention? Read(TextNode node, int start)
    {
        var text = node.Text.Text;
        var end = start;

        while (end < text.Length && char.IsAsciiLetterUpper(text[end]))
            end++;

        var isPlural = end < text.Length && text[end] == 's';
        var behind = isPlural ? end + 1 : end;
        var word = text[start..end];

        if (!IsWholeWord(text, start, behind) || RomanNumeral.Parse(word) is not null || IsSetInCapitals(text, start, behind))
            return null;

        return new AcronymMention(node, TextSpan.FromBounds(start, behind), word)
        {
            IsPlural = isPlural,
            IsDefinition = start > 1 && text[start - 1] == '(' && behind < text.Length && text[behind] is ')' or ',' or ';',
            IsPartOfName = IsPartOfName(text, start, behind),
        };
    }

    private static bool IsOpener(AcronymMention acronym, OpenerLexicon openers) =>
        acronym.Text.Length >= ShortestOpener && openers.IsFirstWord(acronym.Text);

    // "[TBC]", "[AGREED]", "[DD Month YYYY]", "[EU: delete]": what is written about the text.
    private static bool IsOfNegotiations(AcronymMention acronym, List<TextSpan> placeholders) =>
        IsAloneInBrackets(acronym.Node.Text.Text, acronym.Span)
        || Attributions.Contains(acronym.Node, acronym.Span.Start)
        || placeholders.Exists(placeholder => placeholder.OverlapsWith(acronym.Span));

    private static bool IsAloneInBrackets(string text, TextSpan word)
    {
        const string Around = " ABCDEFGHIJKLMNOPQRSTUVWXYZ.,/&-";
        var before = text.AsSpan(0, word.Start).TrimEnd(Around);

        return before is [.., '['] && text.AsSpan(word.End).TrimStart(Around) is [']', ..];
    }

    // No part of a symbol, of a file name or of a word with capitals inside.
    private static bool IsWholeWord(string text, int start, int end) =>
        (start == 0 || text[start - 1] is ' ' or '(' or '“' or '"' or '—' or '–' or '[')
        && (end == text.Length || !(char.IsLetterOrDigit(text[end]) || text[end] is '/' or '&' or '_' or '@' or '+'))
        && !(end + 1 < text.Length && text[end] is '-' or '‑' or ':' or '.' && char.IsLetterOrDigit(text[end + 1]) && !char.IsAsciiLetterLower(text[end + 1]));

    private static bool IsSetInCapitals(string text, int start, int end) =>
        WordBehind(text, end) is { Length: > 1 } behind && IsCapitals(behind) || IsCapitals(WordBefore(text, start));

    private static bool IsCapitals(ReadOnlySpan<char> word) => !word.IsEmpty && !word.ContainsAnyExceptInRange('A', 'Z');

    private static bool IsPartOfName(string text, int start, int end) =>
        WordBehind(text, end) is [>= 'A' and <= 'Z', ..] || IsSubjectOfName(text, start);

    // "the Global Summit on WASH", "the Warsaw Framework for REDD-plus"
    private static bool IsSubjectOfName(string text, int start) =>
        WordBefore(text, start) is "on" or "for" && start > 5 && WordBefore(text, text.LastIndexOf(' ', start - 2) + 1) is [>= 'A' and <= 'Z', ..];

    private static ReadOnlySpan<char> WordBehind(string text, int end) =>
        end + 1 < text.Length && text[end] == ' ' ? text.AsSpan(end + 1, EndOfWord(text, end + 1) - end - 1) : default;

    private static ReadOnlySpan<char> WordBefore(string text, int start)
    {
        if (start < 2 || text[start - 1] != ' ')
            return default;

        var first = start - 1;

        while (first > 0 && char.IsLetterOrDigit(text[first - 1]))
            first--;

        return text.AsSpan(first, start - 1 - first);
    }

    private static int EndOfWord(ReadOnlySpan<char> text, int start)
    {
        var end = start;

        while (end < text.Length && char.IsLetterOrDigit(text[end]))
            end++;

        return Math.Max(end, start + 1);
    }
}
