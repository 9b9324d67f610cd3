using System.Buffers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Rules.Punctuation;

/// <summary>RL5017: a long dash, or a hyphen typed for one, that breaks a sentence.</summary>
public sealed class DashAsBreak : RunningTextAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL5017");

    private static readonly SearchValues<string> Signs = SearchValues.Create(["—", " - ", " -- "], StringComparison.Ordinal);

    // Letters beyond ASCII among the words make looking for all of them slow: it is done where one of them is there.
    private static readonly SearchValues<string> Hyphens = SearchValues.Create([" - ", " -- "], StringComparison.Ordinal);

    public DashAsBreak()
        : base(() => Rule)
    {
    }

    private protected override void Check(ReportingContext context, TextNode node)
    {
        if (node is not (PreambularParagraph or OperativeParagraph or SubParagraph or ContinuationText))
            return;

        var text = node.Text.Text;

        if (!text.Contains('—', StringComparison.Ordinal) && !text.AsSpan().ContainsAny(Hyphens))
            return;

        for (var i = text.AsSpan().IndexOfAny(Signs); i >= 0; i = Next(text, i + 1))
        {
            var sign = SignAt(text, i);

            if (!IsBetweenWords(text, sign) || context.Semantics.QuotationsIn(node).Contains(i))
                continue;

            // The second of a pair needs no finding of its own.
            context.Report(Rule, node.Text.GetSourceSpan(sign));
            break;
        }
    }

    private static int Next(string text, int from) => text.AsSpan(from).IndexOfAny(Signs) is >= 0 and var found ? from + found : -1;

    private static TextSpan SignAt(string text, int start)
    {
        var first = text[start] == ' ' ? start + 1 : start;
        return new TextSpan(first, text[first] == '-' && text[first + 1] == '-' ? 2 : 1);
    }

    // A hyphen between figures or names may be a range, and in "low - and middle-income" it belongs to the word before.
    private static bool IsBetweenWords(string text, TextSpan sign) =>
        sign.Start > 1
        && sign.End + 1 < text.Length
        && (text[sign.Start] == '—' || (char.IsAsciiLetterLower(text[sign.Start - 2]) && char.IsAsciiLetterLower(text[sign.End + 1]) && !Hangs(text.AsSpan(sign.End + 1))));

    private static bool Hangs(ReadOnlySpan<char> rest) => rest.StartsWith("and ") || rest.StartsWith("or ") || rest.StartsWith("and/");
}
