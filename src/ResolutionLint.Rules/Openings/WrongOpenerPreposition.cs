using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Openings;

/// <summary>RL2016: an opener without the preposition that belongs to its verb, or with another.</summary>
public sealed class WrongOpenerPreposition() : KnownOpenerAnalyzer(() => Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL2016");

    private protected override void Check(ReportingContext context, Opener opener)
    {
        if (FixedPreposition.FaultOf(opener) is not { } fault)
            return;

        var text = opener.Node.Text;
        var span = text.GetSourceSpan(fault.Wrong ?? fault.Gap);
        context.Report(Rule, span, fault.IsCertain ? FixOf(fault, span) : null, opener.Text, fault.Right is { } right ? $"write \"{right}\" here" : "leave this word out");
    }

    private static CodeFix FixOf(FixedPreposition fault, TextSpan span) => fault switch
    {
        { Right: null } => CodeFix.Safe("Leave the preposition out", new(span.Start - 1, span.Length + 1), string.Empty),
        { Wrong: null } => CodeFix.Safe($"Insert \"{fault.Right}\"", new(span.End, 0), $" {fault.Right}"),
        _ => CodeFix.Safe($"Write \"{fault.Right}\"", span, fault.Right),
    };
}
