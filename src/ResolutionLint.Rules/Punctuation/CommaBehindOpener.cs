using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Model;
using ResolutionLint.Rules.Openings;

namespace ResolutionLint.Rules.Punctuation;

/// <summary>RL5029: a comma between an opener and its object.</summary>
public sealed class CommaBehindOpener : ResolutionAnalyzer
{
    private const int LongestParenthesis = 80;

    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL5029");

    private static readonly string[] Objects = [", the ", ", that ", ", its ", ", their "];

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context)
    {
        context.RegisterNodeAction<PreambularParagraph>(Analyze);
        context.RegisterNodeAction<OperativeParagraph>(Analyze);
    }

    private static void Analyze<TNode>(NodeContext<TNode> context)
        where TNode : TextNode
    {
        if (!context.Semantics.Openers.TryGetKnown(context.Node, out var opener))
            return;

        var text = context.Node.Text.Text;
        var comma = opener.Span.End;

        // What was inserted lacks its first comma: "Noting in this regard, that".
        if (text.AsSpan(opener.VerbSpan.End).StartsWith(" in "))
            return;

        if (!Array.Exists(Objects, word => text.AsSpan(comma).StartsWith(word)) || IsParenthesis(text.AsSpan(comma + 1)))
            return;

        var place = context.Node.Text.GetSourceSpan(new TextSpan(comma, 1));
        context.Report(Rule, place, CodeFix.Safe("Remove the comma", place, string.Empty), opener.Text);
    }

    // "Noting, the day after its adoption, that", "Welcomes, their means notwithstanding, all gifts": a comma that comes soon may be the other of two.
    private static bool IsParenthesis(ReadOnlySpan<char> rest) =>
        (rest.IndexOf(',') is >= 0 and < LongestParenthesis and var next && next < rest.Length - 1) || rest.Contains(", that ", StringComparison.Ordinal) || rest.Contains(", the ", StringComparison.Ordinal);
}
