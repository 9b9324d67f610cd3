using System.Collections.Frozen;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Lexicons;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Rules.Punctuation;

/// <summary>RL5008: a comma before the conjunction of a series of single words.</summary>
public sealed class SerialComma : RunningTextAnalyzer
{
    private const int WordsBehind = 5;

    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL5008");

    private static readonly LiteralSearch Joints = new(", and ", ", or ");

    private static readonly FrozenSet<string> NoItems = new[]
    {
        "the", "a", "an", "their", "its", "his", "her", "this", "that", "these", "those", "to", "in", "on", "of", "for", "by", "with", "from", "at", "as", "if", "where",
        "when", "which", "who", "also", "further", "therefore", "thereby", "thus", "however", "including", "other", "others", "so", "not", "all", "any", "each", "such",
        "appropriate", "has", "have", "is", "are", "was", "were", "be", "been", "shall", "should", "will", "may", "can", "must", "would", "through", "between", "among", "under", "upon", "after", "before",
    }.ToFrozenSet(StringComparer.Ordinal);

    public SerialComma()
        : base(() => Rule)
    {
    }

    private protected override void Check(ReportingContext context, TextNode node)
    {
        if (node is not (PreambularParagraph or OperativeParagraph or SubParagraph or ContinuationText))
            return;

        var text = node.Text.Text;

        for (var i = Joints.IndexIn(node.Text); i >= 0; i = Joints.IndexIn(node.Text, i + 1))
        {
            if (IsSeries(text, i, context.Semantics.Lexicon.Openers) && !context.Semantics.QuotationsIn(node).Contains(i))
                Report(context, node, i);
        }
    }

    private static void Report(ReportingContext context, TextNode node, int comma)
    {
        var start = node.Text.Text.LastIndexOf(' ', comma) + 1;
        var place = node.Text.GetSourceSpan(TextSpan.FromBounds(start, comma + 1));
        context.Report(Rule, place, CodeFix.Unsafe("Remove the comma", node.Text.GetSourceSpan(new TextSpan(comma, 1)), string.Empty));
    }

    private static bool IsSeries(string text, int comma, OpenerLexicon openers)
    {
        var before = text.AsSpan(0, comma);
        var second = before[(before.LastIndexOf(' ') + 1)..];
        before = before[..^second.Length].TrimEnd();

        if (before is not [.., _, ','])
            return false;

        var first = before[(before.LastIndexOf(' ') + 1)..^1];
        var rest = text.AsSpan(text.IndexOf(' ', comma + 2) + 1);
        var third = WordAt(rest);

        return IsItem(first) && IsItem(second) && IsItem(third) && IsAlike(second, third) && !IsVerb(rest, openers) && (AreAdjectives(second, third) || !HoldsConjunction(rest));
    }

    private static bool IsVerb(ReadOnlySpan<char> text, OpenerLexicon openers) =>
        openers.TryMatch(text, OpenerForm.Finite, out _, out _) || openers.TryMatch(text, OpenerForm.Participle, out _, out _) || openers.TryMatch(text, OpenerForm.Base, out _, out _);

    private static bool IsItem(ReadOnlySpan<char> word) =>
        word.Length > 2 && !word.ContainsAnyExceptInRange('-', 'z') && char.IsAsciiLetterLower(word[0]) && !NoItems.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    // A gerund behind nouns, and words behind an adverb, begin another clause.
    private static bool IsAlike(ReadOnlySpan<char> second, ReadOnlySpan<char> third) =>
        third.EndsWith("ing") == second.EndsWith("ing") && third.EndsWith("ly") == second.EndsWith("ly");

    // Adjectives in a row belong to one noun, and what follows that noun is no item of theirs.
    private static bool AreAdjectives(ReadOnlySpan<char> second, ReadOnlySpan<char> third) => IsAdjective(second) && IsAdjective(third);

    private static bool IsAdjective(ReadOnlySpan<char> word) =>
        word.EndsWith("al") || word.EndsWith("ic") || word.EndsWith("ive") || word.EndsWith("able") || word.EndsWith("ous") || word is "safe" or "free" or "fair" or "just" or "balanced" or "unhindered" or "rapid" or "inclusive" or "secure";

    // The last item of a longer series may hold "and" itself; a comma ends it, unless it stands between adjectives.
    private static bool HoldsConjunction(ReadOnlySpan<char> item)
    {
        var word = WordAt(item);
        var rest = item[word.Length..];

        for (var i = 0; i < WordsBehind && (IsAdjective(word) ? rest.TrimStart(',') : rest) is [' ', .. var next]; i++)
        {
            word = WordAt(next);

            if (word is "and" or "or")
                return true;

            rest = next[word.Length..];
        }

        return false;
    }

    private static ReadOnlySpan<char> WordAt(ReadOnlySpan<char> text)
    {
        var end = 0;

        while (end < text.Length && (char.IsLetter(text[end]) || text[end] == '-'))
            end++;

        return text[..end];
    }
}
