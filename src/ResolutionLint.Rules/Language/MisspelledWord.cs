using System.Collections.Frozen;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Lexicons;
using ResolutionLint.Core.Model;
using ResolutionLint.Rules.Openings;
using ResolutionLint.Rules.Patterns;

namespace ResolutionLint.Rules.Language;

/// <summary>RL7041: something that is no word, and one letter away from a word that resolutions use much.</summary>
public sealed class MisspelledWord : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL7041");

    private static readonly FrozenSet<string> Endings = new[] { "al", "ance", "ble", "ed", "ence", "er", "ers", "es", "ies", "ing", "ion", "ity", "ive", "ly", "ment", "tion" }.ToFrozenSet();

    // What most texts have.
    private static readonly IReadOnlyList<SpellingSlip> NoSlips = [];

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction<TextNode>(Analyze);

    private static void Analyze(NodeContext<TextNode> context)
    {
        var (node, words) = (context.Node, context.Semantics.Lexicon.CommonWords);

        if (node is not (PreambularParagraph or OperativeParagraph or SubParagraph or ContinuationText or AnnexParagraph))
            return;

        foreach (var slip in node.Text.Facts.Of(words, node.Text.Facts, static (facts, words) => Slips(facts.Text, words)))
        {
            if (IsOwn(context, slip.Span))
                Report(context, slip);
        }
    }

    // Found once for each text, however often the draft around it is analyzed again.
    private static IReadOnlyList<SpellingSlip> Slips(string text, CommonWords words)
    {
        List<SpellingSlip>? slips = null;

        for (var word = Next(text, 0); !word.IsEmpty; word = Next(text, word.End))
        {
            var written = text.AsSpan(word.Start, word.Length);

            if (words.Meant(written) is { } meant && !IsTorn(text, word, words))
                (slips ??= []).Add(new SpellingSlip(word, written.ToString(), meant));
        }

        return slips ?? NoSlips;
    }

    private static void Report(NodeContext<TextNode> context, SpellingSlip slip)
    {
        var text = context.Node.Text;
        var fix = WordEdit.Replace(text, slip.Span, slip.Right) is { } edit ? new CodeFix($"Write \"{slip.Right}\"", [edit], FixSafety.Unsafe) : null;
        context.Report(Rule, text.GetSourceSpan(slip.Span), fix, slip.Written, slip.Right);
    }

    // Quoted words and titles keep their spelling, and so do paragraphs in another language.
    private static bool IsOwn(NodeContext<TextNode> context, TextSpan word) =>
        !context.Semantics.QuotationsIn(context.Node).Contains(word.Start)
        && !ItalicTitle.Contains(context.Document, context.Node, word.Start)
        && context.Node.IsEnglish();

    // On the way from a printed page, blanks have come into words: "internationa l", "communicat ing".
    private static bool IsTorn(string text, TextSpan word, CommonWords words)
    {
        var (start, end) = (StartOfLetters(text, word.Start - 1), EndOfLetters(text, word.End + 1));
        return (end > word.End + 1 && Endings.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text.AsSpan(word.End + 1, end - word.End - 1)))
            || (start < word.Start - 1 && words.Contains(Joined(text, start, word.Start - 1, word.End)))
            || (end > word.End + 1 && words.Contains(Joined(text, word.Start, word.End, end)));
    }

    private static string Joined(string text, int start, int blank, int end) => string.Concat(text.AsSpan(start, blank - start), text.AsSpan(blank + 1, end - blank - 1)).ToLowerInvariant();

    private static int StartOfLetters(string text, int end)
    {
        while (end > 0 && char.IsAsciiLetter(text[end - 1]))
            end--;

        return end;
    }

    private static int EndOfLetters(string text, int start)
    {
        while (start < text.Length && char.IsAsciiLetter(text[start]))
            start++;

        return start;
    }

    /// <summary>The next run of small letters that nothing but a blank, a bracket or a mark of the sentence touches; an empty one where there is none.</summary>
    private static TextSpan Next(string text, int from)
    {
        while (from < text.Length)
        {
            var start = from;

            while (from < text.Length && char.IsAsciiLetterLower(text[from]))
                from++;

            if (from - start >= CommonWords.Shortest - 1 && (start == 0 || text[start - 1] is ' ' or '(') && IsEndOfWord(text, from))
                return TextSpan.FromBounds(start, from);

            if (from == start)
                from++;
        }

        return default;
    }

    private static bool IsEndOfWord(string text, int end) =>
        end == text.Length || text[end] is ' ' or ')' or ';' or ':' || (text[end] is ',' or '.' && (end + 1 == text.Length || !char.IsLetterOrDigit(text[end + 1])));
}
