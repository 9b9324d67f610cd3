using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Rules.Punctuation;

/// <summary>RL5017: a long dash, or a hyphen typed for one, that breaks a sentence.</summary>
public sealed class DashAsBreak : RunningTextAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL5017");

    private static readonly LiteralSearch Signs = new("—", " - ", " -- ");

    public DashAsBreak()
        : base(() => Rule)
    {
    }

    private protected override void Check(ReportingContext context, TextNode node)
    {
        if (node is not (PreambularParagraph or OperativeParagraph or SubParagraph or ContinuationText))
            return;

        var text = node.Text.Text;

        for (var i = Signs.IndexIn(node.Text); i >= 0; i = Signs.IndexIn(node.Text, i + 1))
        {
            var sign = SignAt(text, i);

            if (!IsBetweenWords(text, sign) || context.Semantics.QuotationsIn(node).Contains(i))
                continue;

            // The second of a pair needs no finding of its own.
            context.Report(Rule, node.Text.GetSourceSpan(sign));
            break;
        }
    }

    private static TextSpan SignAt(string text, int start)
    {
        var first = text[start] == ' ' ? start + 1 : start;
        return new TextSpan(first, text[first] == '-' && text[first + 1] == '-' ? 2 : 1);
    }

    // A hyphen between figures or names may be a range, and in "low - and middle-income" it belongs to the word before.
    private static bool IsBetweenWords(string text, TextSpan sign) =>
        sign.Start > 1
        && sign.End + 1 < text.Length
        && (text[sign.Start] == '—' || (char.IsAsciiLetterLower(text[sign.Start - 2]) && char.IsAsciiLetterLower(text[sign.End + 1]) && (sign.Length > 1 || !Hangs(text.AsSpan(sign.End + 1)))));

    private static bool Hangs(ReadOnlySpan<char> rest) => rest.StartsWith("and ") || rest.StartsWith("or ") || rest.StartsWith("and/");
}
