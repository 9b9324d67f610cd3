using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Rules.Punctuation;

/// <summary>RL5018: "inter alia" without a comma before or behind it.</summary>
public sealed class InterAliaWithoutCommas : RunningTextAnalyzer
{
    private const string Phrase = "inter alia";

    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL5018");

    public InterAliaWithoutCommas()
        : base(() => Rule)
    {
    }

    private protected override void Check(ReportingContext context, TextNode node)
    {
        var text = node.Text.Text;

        for (var i = text.IndexOf(Phrase, StringComparison.Ordinal); i >= 0; i = text.IndexOf(Phrase, i + 1, StringComparison.Ordinal))
        {
            if (!context.Semantics.QuotationsIn(node).Contains(i))
                Check(context, node, new TextSpan(i, Phrase.Length));
        }
    }

    private static void Check(ReportingContext context, TextNode node, TextSpan phrase)
    {
        var text = node.Text.Text;
        var lacksFirst = phrase.Start > 1 && text[phrase.Start - 1] == ' ' && IsWord(text[phrase.Start - 2]);
        var lacksSecond = phrase.End + 1 < text.Length && text[phrase.End] == ' ' && IsWord(text[phrase.End + 1]);

        if (!lacksFirst && !lacksSecond)
            return;

        List<TextChange> changes = [];

        if (lacksFirst)
            changes.Add(new TextChange(node.Text.GetSourceSpan(new TextSpan(phrase.Start - 1, 0)), ","));

        if (lacksSecond)
            changes.Add(new TextChange(node.Text.GetSourceSpan(new TextSpan(phrase.End, 0)), ","));

        var missing = lacksFirst && lacksSecond ? "the commas before and behind it are" : lacksFirst ? "the comma before it is" : "the comma behind it is";
        context.Report(Rule, node.Text.GetSourceSpan(phrase), new CodeFix("Set off by commas", [.. changes], FixSafety.Safe), missing);
    }

    private static bool IsWord(char character) => char.IsLetterOrDigit(character) || character is '“' or '”' or ')' or '’';
}
