using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Bodies;

/// <summary>RL4016: a crime congress by the name of another time.</summary>
public sealed class MisnamedCongress : ResolutionAnalyzer
{
    private const string Congress = " United Nations Congress on ";
    private const string OldSubject = "the Prevention of Crime and the Treatment of Offenders";
    private const string NewSubject = "Crime Prevention and Criminal Justice";
    private const int LastOfOldName = 10;

    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL4016");

    private static readonly string[] OldSubjects =
        [OldSubject, "the Prevention of Crime and Treatment of Offenders", "the Prevention of Crime", "Prevention of Crime and Treatment of Offenders", "Prevention of Crime"];

    private static readonly string[] NewSubjects = [NewSubject, "Crime Prevention and the Treatment of Offenders", "Crime Prevention"];

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

    private static void Analyze(NodeContext<TextNode> context, TextNode node, int at)
    {
        var text = node.Text.Text;
        var first = text.LastIndexOf(' ', at - 1) + 1;

        if (!OrdinalWords.TryParseOrdinal(text.AsSpan(first, at - first), out var number))
            return;

        var right = number <= LastOfOldName ? OldSubject : NewSubject;
        var subject = (number <= LastOfOldName ? NewSubjects : OldSubjects)
            .FirstOrDefault(wrong => text.AsSpan(at + Congress.Length).StartsWith(wrong, StringComparison.OrdinalIgnoreCase));

        if (subject is null)
            return;

        var span = node.Text.GetSourceSpan(new TextSpan(at + Congress.Length, subject.Length));
        context.Report(Rule, span, CodeFix.Safe($"Write \"{right}\"", span, right), text[first..at], right);
    }
}
