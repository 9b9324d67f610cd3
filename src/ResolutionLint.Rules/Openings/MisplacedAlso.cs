using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Lexicons;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Rules.Openings;

/// <summary>RL2009: also or further before the verb in the preamble, or after it in the operative part.</summary>
public sealed class MisplacedAlso : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL2009");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context)
    {
        context.RegisterNodeAction<PreambularParagraph>(node => Analyze(node, OpenerForm.Participle));
        context.RegisterNodeAction<OperativeParagraph>(node => Analyze(node, OpenerForm.Finite));
    }

    private static void Analyze<TNode>(NodeContext<TNode> context, OpenerForm form)
        where TNode : TextNode
    {
        if (!context.Semantics.Openers.TryGet(context.Node, out var opener)
            || opener.Form != form
            || opener.Adverb is not { } adverb
            || adverb.StandsBeforeVerb == (form == OpenerForm.Finite))
        {
            return;
        }

        var right = OpenerWriter.Write(opener, adverb.Step);
        context.Report(Rule, opener.SourceSpan(), OpenerWriter.Replace(opener, right), opener.Text, right);
    }
}
