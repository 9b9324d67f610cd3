using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Rules.Openings;

/// <summary>RL2016: an opener, or a verb that carries its sentence on, without the preposition that belongs to it, or with another.</summary>
public sealed class WrongOpenerPreposition : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL2016");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context)
    {
        context.RegisterDocumentAction(AnalyzeOpeners);
        context.RegisterTextAction(AnalyzeLaterVerbs);
    }

    private static void AnalyzeOpeners(NodeContext<ResolutionDocument> context)
    {
        foreach (var opener in context.Semantics.Openers.Runs.SelectMany(run => run.Openers))
        {
            // The Security Council calls for somebody to act, too.
            if (FixedPreposition.FaultOf(opener) is { } fault && !(opener.Entry?.Lemma == "call for" && context.Semantics.Context.Organ == OrganNames.SecurityCouncil))
                Report(context, opener.Node.Text, fault, opener.Text);
        }
    }

    private static void AnalyzeLaterVerbs(NodeContext<TextNode> context)
    {
        if (context.Node is not (PreambularParagraph or OperativeParagraph or SubParagraph or ContinuationText))
            return;

        var text = context.Node.Text;

        foreach (var verb in LaterVerb.In(text))
        {
            if (FixedPreposition.FaultOf(text.Text, verb) is { } fault && !context.Semantics.QuotationsIn(context.Node).Contains(verb.Start))
                Report(context, text, fault, text.Text.Substring(verb.Start, verb.Length));
        }
    }

    private static void Report(ReportingContext context, LogicalText text, FixedPreposition fault, string verb)
    {
        var span = text.GetSourceSpan(fault.Wrong ?? fault.Gap);
        context.Report(Rule, span, fault.Safety == FixSafety.None ? null : FixOf(fault, span), verb, fault.Right is { } right ? $"write \"{right}\" here" : "leave this word out");
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
