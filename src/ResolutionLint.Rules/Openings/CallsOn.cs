using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Openings;

/// <summary>RL2022: calls on instead of calls upon.</summary>
public sealed class CallsOn() : KnownOpenerAnalyzer(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL2022");

    private protected override void Check(ReportingContext context, Opener opener)
    {
        if (opener.Verb != "call" || !opener.Text.EndsWith(" on", StringComparison.Ordinal))
            return;

        var span = opener.Node.Text.GetSourceSpan(new TextSpan(opener.Span.End - 2, 2));
        context.Report(Rule, span, CodeFix.Safe("Write \"upon\"", span, "upon"), opener.Text);
    }
}
