using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Bodies;

/// <summary>RL4016: a crime congress by the name of another time.</summary>
public sealed partial class MisnamedCongress : ResolutionAnalyzer
{
    private const string Congress = " United Nations Congress ";
    private const string OldSubject = "on the Prevention of Crime and the Treatment of Offenders";
    private const string NewSubject = "on Crime Prevention and Criminal Justice";
    private const int LastOfOldName = 10;

    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL4016");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterTextAction(Analyze);

    private static void Analyze(NodeContext<TextNode> context)
    {
        var node = context.Node;
        var text = node.Text.Text;

        if (!node.IsRunningText)
            return;

        for (var at = text.IndexOf(Congress, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Congress, at + Congress.Length, StringComparison.Ordinal))
        {
            if (!context.Semantics.QuotationsIn(node).Contains(at))
                Analyze(context, node, at);
        }
    }

    // What the congresses are about, in whatever words.
    [GeneratedRegex(@"\G(?:on|for|of) (?:the )?(?:(?:Prevention of )?Crime(?: Prevention)?|Criminal Justice)(?:(?: and)?(?: the)? (?:Criminal Justice|Treatment of Offenders|Crime Prevention))?(?! [A-Z])", RegexOptions.CultureInvariant)]
    private static partial Regex Subject();

    private static void Analyze(NodeContext<TextNode> context, TextNode node, int at)
    {
        var text = node.Text.Text;
        var first = text.LastIndexOf(' ', at - 1) + 1;

        if (!OrdinalWords.TryParseOrdinal(text.AsSpan(first, at - first), out var number))
            return;

        var right = number <= LastOfOldName ? OldSubject : NewSubject;
        var behind = at + Congress.Length;

        if (Subject().Match(text, behind) is not { Success: true } subject || text.AsSpan(behind).StartsWith(right, StringComparison.OrdinalIgnoreCase))
            return;

        var span = node.Text.GetSourceSpan(new TextSpan(behind, subject.Length));
        context.Report(Rule, span, CodeFix.Safe($"Write \"{right}\"", span, right), text[first..at], right);
    }
}
