using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Model;
using ResolutionLint.Rules.Openings;

namespace ResolutionLint.Rules.Punctuation;

/// <summary>RL5024: a letter of another script in a word that is otherwise Latin.</summary>
public sealed class LookAlikeLetter : SlipAnalyzer
{
    private const char FirstGreek = '\u0370';
    private const char LastCyrillic = '\u052F';

    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL5024");

    public LookAlikeLetter()
        : base(() => Rule, "Write Latin letters")
    {
    }

    private protected override void Find(ReportingContext context, TextNode node, List<Slip> slips)
    {
        var text = node.Text.Text;

        for (var i = Next(text, 0); i >= 0; i = Next(text, i))
        {
            var word = WordAround(text, i);
            Find(context, node, word, slips);
            i = word.End;
        }
    }

    private static int Next(string text, int from) =>
        text.AsSpan(from).IndexOfAnyInRange(FirstGreek, LastCyrillic) is >= 0 and var found ? from + found : -1;

    private static void Find(ReportingContext context, TextNode node, TextSpan word, List<Slip> slips)
    {
        var written = node.Text.Text.Substring(word.Start, word.Length);
        var right = LookAlikes.ToLatin(written);

        // A word with no Latin letter of its own is one of its own script, and one that still holds others is no word of ours.
        if (!written.AsSpan().ContainsAnyInRange('A', 'z') || right.AsSpan().ContainsAnyInRange(FirstGreek, LastCyrillic) || IsMisspelledOpener(context, node, word))
            return;

        var place = node.Text.GetSourceSpan(word);

        // A word that is broken between two lines is left to the eye.
        if (place.Length == word.Length)
            slips.Add(new Slip(place, new TextChange(place, right), right));
    }

    private static bool IsMisspelledOpener(ReportingContext context, TextNode node, TextSpan word) =>
        word.Start < 10
        && node is PreambularParagraph or OperativeParagraph
        && OpenerSpelling.Find(node, context.Semantics) is { } slip
        && slip.Span.OverlapsWith(word);

    private static TextSpan WordAround(string text, int place)
    {
        var (start, end) = (place, place + 1);

        while (start > 0 && IsOfWord(text[start - 1]))
            start--;

        while (end < text.Length && IsOfWord(text[end]))
            end++;

        return TextSpan.FromBounds(start, end);
    }

    private static bool IsOfWord(char character) => char.IsLetterOrDigit(character) || character is '/' or '-' or '.';
}
