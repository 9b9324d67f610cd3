using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Rules.Openings;

/// <summary>RL2022: calls on instead of calls upon.</summary>
public sealed class CallsOn : ResolutionAnalyzer
{
    private const string Finite = "alls on ";
    private const string Participle = "alling on ";

    private static readonly LiteralSearch Either = new(Finite, Participle);

    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL2022");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterTextAction(Analyze);

    private static void Analyze(NodeContext<TextNode> context)
    {
        if (context.Node is not (PreambularParagraph or OperativeParagraph or SubParagraph) || !Either.IsIn(context.Node.Text))
            return;

        Find(context, Finite);
        Find(context, Participle);
    }

    private static void Find(NodeContext<TextNode> context, string ending)
    {
        var text = context.Node.Text;

        for (var at = text.Text.IndexOf(ending, StringComparison.Ordinal); at >= 0; at = text.Text.IndexOf(ending, at + 1, StringComparison.Ordinal))
        {
            if (!IsVerb(text.Text, at - 1) || context.Semantics.QuotationsIn(context.Node).Contains(at))
                continue;

            var words = TextSpan.FromBounds(at - 1, at + ending.Length - 1);
            var span = text.GetSourceSpan(TextSpan.FromBounds(words.End - 2, words.End));
            context.Report(Rule, span, CodeFix.Safe("Write \"upon\"", span, "upon"), text.Text.Substring(words.Start, words.Length));
        }
    }

    // The noun has an article or an adjective before it: "its calls on States", "repeated calls on".
    private static bool IsVerb(string text, int start)
    {
        if (start < 0 || text[start] is not ('c' or 'C') || (start > 0 && char.IsLetterOrDigit(text[start - 1])))
            return false;

        var before = text.AsSpan(0, start).TrimEnd();
        var word = before[(before.LastIndexOf(' ') + 1)..];
        return word.IsEmpty || word[^1] == ',' || word is "and" or "also" or "Also" or "further" or "Further" or "regard" or "again" or "therefore" || word.EndsWith("ly");
    }
}
