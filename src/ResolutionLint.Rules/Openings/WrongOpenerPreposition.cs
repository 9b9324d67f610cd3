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
        context.Report(Rule, span, fault.Safety == FixSafety.None ? null : FixOf(fault, span), opener.Text, fault.Right is { } right ? $"write \"{right}\" here" : "leave this word out");
    }

    private static CodeFix FixOf(FixedPreposition fault, TextSpan span)
    {
        var (title, change) = fault switch
        {
            { Right: null } => ("Leave the preposition out", new TextChange(new(span.Start - 1, span.Length + 1), string.Empty)),
            { Wrong: null } => ($"Insert \"{fault.Right}\"", new TextChange(new(span.End, 0), $" {fault.Right}")),
            _ => ($"Write \"{fault.Right}\"", new TextChange(span, fault.Right)),
        };

        return new CodeFix(title, [change], fault.Safety);
    }
}
