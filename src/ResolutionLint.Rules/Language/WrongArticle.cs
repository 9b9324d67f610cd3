using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Text;
using ResolutionLint.Rules.Openings;
using ResolutionLint.Rules.Patterns;

namespace ResolutionLint.Rules.Language;

/// <summary>RL7040: "a" before a vowel, or "an" before a consonant.</summary>
public sealed class WrongArticle : ResolutionAnalyzer
{
    private const int ShortestWord = 3;
    private const string Vowels = "aeio";

    private static readonly SearchValues<char> Spoken = SearchValues.Create("aeiouy");

    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL7040");

    private static readonly LiteralSearch Articles = new(" a ", " an ");

    // Vowels that are spoken as consonants.
    private static readonly LiteralSearch SpokenAsConsonants = new("eu", "ewe", "one-", "one ", "onen", "onet", "once", "oui", "uni", "unanim");

    // How words with u begin whose vowel is short.
    private static readonly LiteralSearch SpokenAsVowels = new("un", "up", "ult", "urg", "umb", "utter");

    // Silent or, by an old usage, weak.
    private static readonly LiteralSearch SilentConsonants = new("hour", "hono", "hones", "heir", "herb", "hist", "homag", "hors", "hotel", "x-ray");

    // What has letters for names: "hepatitis a", "option a".
    private static readonly FrozenSet<string> Lettered = new[]
    {
        "annex", "appendix", "article", "case", "category", "class", "group", "hepatitis", "item", "option", "paragraph", "part", "phase", "point", "schedule", "section", "table", "type",
        "vitamin",
    }.ToFrozenSet();

    // Behind the letter of a list or of a part no noun follows.
    private static readonly LiteralSearch NoNouns = new("and ", "are ", "above", "also ", "all ", "any ", "inter ", "its ");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction<TextNode>(Analyze);

    private static void Analyze(NodeContext<TextNode> context)
    {
        var (node, text) = (context.Node, context.Node.Text.Text);

        if (!node.IsRunningText)
            return;

        for (var blank = Articles.IndexIn(node.Text); blank >= 0; blank = Articles.IndexIn(node.Text, blank + 1))
        {
            var article = TextSpan.FromBounds(blank + 1, text.IndexOf(' ', blank + 1));

            if (MayBeWrong(text, article) && IsWrong(text, article) && IsOwn(context, article))
                Report(context, article);
        }
    }

    private static bool IsOwn(NodeContext<TextNode> context, TextSpan article) =>
        !context.Semantics.QuotationsIn(context.Node).Contains(article.Start)
        && !ItalicTitle.Contains(context.Document, context.Node, article.Start)
        && !context.Semantics.TornWords.Contains(context.Node.Text.Text, article)
        && context.Node.IsEnglish();

    private static void Report(NodeContext<TextNode> context, TextSpan article)
    {
        var (right, text) = (article.Length == 1 ? "an" : "a", context.Node.Text);
        var word = WordBehind(text.Text, article).ToString();
        var fix = WordEdit.Replace(text, article, right) is { } edit ? new CodeFix($"Write \"{right}\"", [edit], FixSafety.Safe) : null;
        context.Report(Rule, text.GetSourceSpan(article), fix, text.Text.Substring(article.Start, article.Length), word, right);
    }

    // The first letter tells of most words; "u" may be spoken as either.
    private static bool MayBeWrong(string text, TextSpan article) =>
        article.End + 1 < text.Length && text[article.End + 1] is var first && (first == 'u' || Vowels.Contains(first, StringComparison.Ordinal) == (article.Length == 1));

    private static bool IsWrong(string text, TextSpan article)
    {
        var word = WordBehind(text, article);

        if (word.Length < ShortestWord || word[..ShortestWord].ContainsAnyExceptInRange('a', 'z'))
            return false;

        // Letters without a vowel, or with a stroke, are spoken by their names.
        if (word.Contains('/') || !word.ContainsAny(Spoken))
            return false;

        var rest = text.AsSpan(article.End + 1);
        return article.Length == 1 ? BeginsWithVowel(rest) && !NoNouns.Begins(rest) && !IsLetter(text, article) : !Vowels.Contains(rest[0]) && rest[0] != 'u' && !SilentConsonants.Begins(rest);
    }

    private static bool IsLetter(string text, TextSpan article) =>
        Lettered.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text.AsSpan(0, article.Start - 1)[(text.LastIndexOf(' ', Math.Max(0, article.Start - 2)) + 1)..]);

    private static bool BeginsWithVowel(ReadOnlySpan<char> word) =>
        (Vowels.Contains(word[0]) || SpokenAsVowels.Begins(word)) && !SpokenAsConsonants.Begins(word);

    private static ReadOnlySpan<char> WordBehind(string text, TextSpan article)
    {
        var rest = text.AsSpan(Math.Min(article.End + 1, text.Length));
        return rest.IndexOf(' ') is >= 0 and var end ? rest[..end] : rest;
    }
}
