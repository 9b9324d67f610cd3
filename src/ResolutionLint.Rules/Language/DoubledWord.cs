using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Rules.Language;

/// <summary>RL7034: a word that stands twice.</summary>
public sealed class DoubledWord : ResolutionAnalyzer
{
    private const int ShortestWord = 2;
    private const int ShortestGenus = 4;

    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL7034");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterTextAction(Analyze);

    private static void Analyze(NodeContext<TextNode> context)
    {
        var text = context.Node.Text.Text.AsSpan();

        if (context.Node is MastheadLine || text.IsEmpty)
            return;

        for (int start = 0, blank = text.IndexOf(' '); blank >= 0;)
        {
            var next = blank + 1;
            var length = text[next..].IndexOf(' ');

            if (blank - start >= ShortestWord && IsDoubled(text[start..blank], text[next..]) && !IsSpecies(text, start, blank))
                Report(context, start, next);

            (start, blank) = (next, length < 0 ? -1 : next + length);
        }
    }

    // "The the" at the beginning of a sentence counts; names ("Mayi Mayi") and figures do not.
    private static bool IsDoubled(ReadOnlySpan<char> word, ReadOnlySpan<char> rest) =>
        rest.Length >= word.Length
        && char.IsAsciiLetterLower(rest[0])
        && (rest[0] | ' ') == (word[0] | ' ')
        && rest[1..word.Length].SequenceEqual(word[1..])
        && (rest.Length == word.Length || (rest[word.Length] is not ('-' or '’' or '\'' or '/') && !char.IsLetterOrDigit(rest[word.Length])))
        && IsWord(word)
        && word is not ("that" or "had");

    // "The harbour porpoise, Phocoena phocoena": a genus with its first species, in mid-sentence and as long as such names are.
    private static bool IsSpecies(ReadOnlySpan<char> text, int start, int end) =>
        end - start >= ShortestGenus && char.IsAsciiLetterUpper(text[start]) && text[..start].TrimEnd() is [.., not ('.' or ':' or ';' or '—' or '–')];

    private static bool IsWord(ReadOnlySpan<char> word)
    {
        foreach (var letter in word)
        {
            if (!char.IsAsciiLetter(letter))
                return false;
        }

        return true;
    }

    private static void Report(NodeContext<TextNode> context, int start, int second)
    {
        var node = context.Node;
        var word = node.Text.Text[start..(second - 1)];

        if (context.Semantics.QuotationsIn(node).Contains(start))
            return;

        var span = new TextSpan(start, second + word.Length - start);
        var change = WordEdit.Replace(node.Text, new TextSpan(start + word.Length, word.Length + 1), string.Empty);
        context.Report(
            Rule,
            node.Text.GetSourceSpan(span),
            change is { } edit ? new CodeFix($"Drop the second \"{word}\"", [edit], FixSafety.Safe) : null,
            word);
    }
}
