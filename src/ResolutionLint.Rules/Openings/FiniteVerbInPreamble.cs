using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Lexicons;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;
using ResolutionLint.Rules.Form;
using ResolutionLint.Rules.Punctuation;

namespace ResolutionLint.Rules.Openings;

/// <summary>RL2005: a preambular paragraph that opens with a verb of the operative part.</summary>
public sealed class FiniteVerbInPreamble : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL2005");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context)
    {
        context.RegisterNodeAction<PreambularParagraph>(Analyze);
        context.RegisterNodeAction<Resolution>(Analyze);
    }

    private static void Analyze(NodeContext<PreambularParagraph> context)
    {
        if (!context.Semantics.Openers.TryGetKnown(context.Node, out var opener) || opener.Form == OpenerForm.Participle)
            return;

        Report(context, opener);
    }

    // What closes like a decision and stands before the first number is read as one.
    private static void Analyze(NodeContext<Resolution> context)
    {
        foreach (var opener in StrayDecision.In(context.Semantics.Openers, context.Node))
            Report(context, opener);
    }

    private static void Report(ReportingContext context, Opener opener)
    {
        var right = opener.Entry?.Participle is { } participle ? OpenerWriter.Write(opener, opener.Step, participle) : null;
        var fix = right is null ? null : OpenerWriter.Replace(opener, right);

        // What closes like a decision may be one.
        if (fix is not null && ClosingMark.Of(opener.Node) is { Mark: ';' or '.' })
            fix = fix with { Safety = FixSafety.Unsafe };

        context.Report(Rule, opener.SourceSpan(), fix, opener.Text, right is null ? "a participle" : $"\"{right}\"");
    }
}
