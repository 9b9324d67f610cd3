using System.Buffers;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Rules.Language;

/// <summary>RL7011: a figure of five digits or more without the comma of the thousands.</summary>
public sealed class UngroupedFigure : ResolutionAnalyzer
{
    private const int FewestDigits = 5;
    private const int MostDigits = 12;
    private const int LongestYear = 6;

    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL7011");

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction<TextNode>(Analyze);

    private static void Analyze(NodeContext<TextNode> context)
    {
        var (node, text) = (context.Node, context.Node.Text.Text);

        // Notes and annexes hold numbers of documents, of sales and of telephones.
        if (node is not (PreambularParagraph or OperativeParagraph or SubParagraph) || node.FirstAncestorOrSelf<Annex>() is not null)
            return;

        for (var start = text.AsSpan().IndexOfAny(Digits); start >= 0;)
        {
            var end = EndOfDigits(text, start);

            if (end - start is >= FewestDigits and <= MostDigits && IsQuantity(text, start, end) && !context.Semantics.QuotationsIn(node).Contains(start))
                context.Report(Rule, node.Text.GetSourceSpan(TextSpan.FromBounds(start, end)), text[start..end], Grouped(text[start..end]));

            var next = text.AsSpan(end).IndexOfAny(Digits);
            start = next < 0 ? -1 : end + next;
        }
    }

    private static int EndOfDigits(string text, int start)
    {
        var length = text.AsSpan(start).IndexOfAnyExcept(Digits);
        return length < 0 ? text.Length : start + length;
    }

    // A quantity stands between blanks and counts a noun; a number of a document, a standard or a case follows its noun.
    private static bool IsQuantity(string text, int start, int end) =>
        start > 1 && text[start - 1] == ' ' && text[start] != '0'
        && char.IsAsciiLetterLower(text[start - 2])
        && end + 1 < text.Length && text[end] == ' ' && char.IsAsciiLetterLower(text[end + 1])
        && !NamesNumber(text, start - 1)
        && !IsYearWithMarker(text[start..end]);

    // The marker of a note that has come to stand behind a year: "21 March 20149".
    private static bool IsYearWithMarker(string digits) =>
        digits.Length <= LongestYear && digits[..4] is var year && string.CompareOrdinal(year, "1945") >= 0 && string.CompareOrdinal(year, "2050") <= 0 && digits[4] != '0';

    private static bool NamesNumber(string text, int end)
    {
        var word = text.AsSpan(text.LastIndexOf(' ', end - 1) + 1);
        word = word[..word.IndexOf(' ')];
        return word is "resolution" or "resolutions" or "decision" or "number" or "numbers" or "standard" or "case" or "box" or "code";
    }

    private static string Grouped(string digits)
    {
        var grouped = digits;

        for (var place = digits.Length - 3; place > 0; place -= 3)
            grouped = grouped.Insert(place, ",");

        return grouped;
    }
}
