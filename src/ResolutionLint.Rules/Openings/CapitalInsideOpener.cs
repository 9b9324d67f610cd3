using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;
using ResolutionLint.Rules.Language;

namespace ResolutionLint.Rules.Openings;

/// <summary>RL2027: a word of an opener other than the first begins with a capital.</summary>
public sealed class CapitalInsideOpener : ResolutionAnalyzer
{
    // The longest openers that are known have fewer characters.
    private const int Reach = 80;
    private const int MostWords = 4;

    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL2027");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context)
    {
        context.RegisterNodeAction<PreambularParagraph>(Analyze);
        context.RegisterNodeAction<OperativeParagraph>(Analyze);
    }

    private static void Analyze<TNode>(NodeContext<TNode> context)
        where TNode : TextNode
    {
        var text = context.Node.Text;
        var first = FirstLetter(text.Text);

        if (first == text.Length || !HasCapitalBehind(text.Text, first) || OpenerInSmallLetters(context, first) is not { Entry: not null } opener || IsNumbered(text.Text, opener.Span.End))
            return;

        var capitals = CapitalsIn(text.Text, opener).ToList();

        if (capitals.Count == 0)
            return;

        var whole = TextSpan.FromBounds(first, Math.Max(opener.VerbSpan.End, Letters.End(text.Text, capitals[^1])));
        var written = text.Text.Substring(whole.Start, whole.Length);
        var right = InSmallLetters(written, first, capitals);
        var changes = capitals.Select(place => new TextChange(text.GetSourceSpan(new TextSpan(place, 1)), char.ToLowerInvariant(text.Text[place]).ToString()));
        context.Report(Rule, text.GetSourceSpan(whole), new CodeFix($"Write \"{right}\"", [.. changes], FixSafety.Safe), written, right);
    }

    private static int FirstLetter(string text)
    {
        var first = 0;

        while (first < text.Length && !char.IsLetter(text[first]))
            first++;

        return first;
    }

    private static OpenerPhrase? OpenerInSmallLetters<TNode>(NodeContext<TNode> context, int first)
        where TNode : TextNode
    {
        var words = context.Node.Text.Text;
        var head = words.AsSpan(first + 1, Math.Min(Reach, words.Length - first - 1)).ToString().ToLowerInvariant();
        var opener = context.Semantics.Openers.Imagine(context.Node, string.Concat(words.AsSpan(0, first + 1), head));

        // Behind a leading phrase the verb has a small letter anyway.
        return opener?.Span.Start == first ? opener : null;
    }

    // Openers have few words, and most paragraphs no capital among their first.
    private static bool HasCapitalBehind(string text, int first)
    {
        var (place, words) = (first, 1);

        while (words < MostWords && text.AsSpan(place).IndexOf(' ') is >= 0 and var blank && place + blank + 1 < text.Length)
        {
            place += blank + 1;
            words++;

            if (char.IsAsciiLetterUpper(text[place]))
                return true;
        }

        return false;
    }

    // "Reaffirming Commitment 2": a title with a number.
    private static bool IsNumbered(string text, int end) => end + 1 < text.Length && text[end] == ' ' && char.IsAsciiDigit(text[end + 1]);

    private static IEnumerable<int> CapitalsIn(string text, OpenerPhrase opener)
    {
        for (var place = opener.Span.Start + 1; place < opener.Span.End; place++)
        {
            if (char.IsUpper(text[place]) && !char.IsLetter(text[place - 1]) && char.IsLower(text[Letters.End(text, place) - 1]) && !IsInName(text, place, opener))
                yield return place;
        }
    }

    // Behind the verb, Italy and July look like adverbs, and so does the first word of a title: "Recalling Further Measures for the Wells".
    private static bool IsInName(string text, int place, OpenerPhrase opener) =>
        place > opener.VerbSpan.End
        && (text.AsSpan(place, Letters.End(text, place) - place).EndsWith("ly", StringComparison.Ordinal) || HasCapitalAfter(text, opener.Span.End));

    private static bool HasCapitalAfter(string text, int end) => end + 1 < text.Length && text[end] == ' ' && char.IsUpper(text[end + 1]);

    private static string InSmallLetters(string words, int start, List<int> capitals)
    {
        var letters = words.ToCharArray();

        foreach (var place in capitals)
            letters[place - start] = char.ToLowerInvariant(letters[place - start]);

        return new string(letters);
    }
}
