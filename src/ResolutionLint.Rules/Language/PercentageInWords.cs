using System.Collections.Immutable;
using System.Globalization;
using Humanizer;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Rules.Language;

/// <summary>RL7008: a percentage whose number is written in words.</summary>
public sealed class PercentageInWords : ResolutionAnalyzer
{
    private const string Sign = " per cent";
    private const int Highest = 99;

    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL7008");

    private static readonly string[] Before = ["half of ", "quarter of ", "quarters of ", "third of ", "thirds of ", "tenth of ", "tenths of ", "hundred ", "hundred and "];

    private static readonly Lazy<Dictionary<string, string>> Figures = new(() => Enumerable.Range(1, Highest).ToDictionary(
        value => value.ToWords(CultureInfo.GetCultureInfo("en")),
        value => value.ToString(CultureInfo.InvariantCulture),
        StringComparer.Ordinal));

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction<TextNode>(Analyze);

    private static void Analyze(NodeContext<TextNode> context)
    {
        var (node, text) = (context.Node, context.Node.Text.Text);

        for (var sign = Next(text, 0); sign > 0; sign = Next(text, sign + Sign.Length))
        {
            var start = text.LastIndexOf(' ', sign - 1) + 1;

            // A sentence does not begin with a figure: there the word is right, and has a capital.
            if (char.IsAsciiLetterLower(text[start])
                && Figures.Value.TryGetValue(text[start..sign], out var figure)
                && !IsOfFraction(text, start)
                && !context.Semantics.QuotationsIn(node).Contains(start))
                Report(context, TextSpan.FromBounds(start, sign), figure);
        }
    }

    private static int Next(string text, int offset) => text.IndexOf(Sign, offset, StringComparison.Ordinal);

    // "Half of one per cent", "seven tenths of one per cent", "one hundred and five per cent".
    private static bool IsOfFraction(string text, int start)
    {
        foreach (var end in Before)
        {
            if (text.AsSpan(0, start).EndsWith(end))
                return true;
        }

        return false;
    }

    private static void Report(NodeContext<TextNode> context, TextSpan span, string figure)
    {
        var text = context.Node.Text;
        var change = WordEdit.Replace(text, span, figure);

        context.Report(
            Rule,
            text.GetSourceSpan(span),
            change is { } edit ? new CodeFix($"Write \"{figure}\"", [edit], FixSafety.Safe) : null,
            text.Text.Substring(span.Start, span.Length),
            figure);
    }
}
