using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Rules.Language;

/// <summary>RL7037: a word between a day and a year that is nearly the name of a month.</summary>
public sealed class MisspelledMonth : ResolutionAnalyzer
{
    private const int ShortestName = 3;
    private const int LongestName = 11;
    private const int DigitsOfYear = 4;

    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL7037");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterTextAction(Analyze);

    private static void Analyze(NodeContext<TextNode> context)
    {
        var text = context.Node.Text.Text;

        for (var digit = Digits.Next(text, 0); digit >= 0; digit = Digits.Next(text, Digits.End(text, digit)))
        {
            if (WordBehindDay(text, digit) is { } place
                && Meant(text.Substring(place.Start, place.Length)) is { } month
                && !context.Semantics.QuotationsIn(context.Node).IsLiteral(place.Start))
            {
                var span = context.Node.Text.GetSourceSpan(place);
                context.Report(Rule, span, CodeFix.Unsafe($"Write \"{month}\"", span, month), text.Substring(place.Start, place.Length), month);
            }
        }
    }

    private static string? Meant(string word) => MonthNames.Parse(word) == 0 ? NearMiss.Find(word, MonthNames.All) : null;

    /// <summary>The capitalized word between a day and a year; null where the digits are no day or no such word and year follow. In small letters the month is that of another language.</summary>
    private static TextSpan? WordBehindDay(string text, int digit)
    {
        var start = Digits.End(text, digit) + 1;

        if (start - 1 - digit > 2 || start >= text.Length || text[start - 1] != ' ' || !char.IsAsciiLetterUpper(text[start]) || (digit > 0 && text[digit - 1] is not (' ' or '(')))
            return null;

        var end = Letters.End(text, start);
        var year = end + 1;
        return end - start is >= ShortestName and <= LongestName && end < text.Length && text[end] == ' ' && Digits.End(text, year) == year + DigitsOfYear
            ? TextSpan.FromBounds(start, end)
            : null;
    }
}
