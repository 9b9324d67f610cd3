using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Lexicons;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Openings;

/// <summary>RL2021: an opener that lists of Model United Nations print and adopted texts hardly use.</summary>
public sealed class ModelUnPhrase : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL2021");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction<Resolution>(Analyze);

    private static void Analyze(NodeContext<Resolution> context)
    {
        // What is rare since then was not before: "Trusts", "Suggests", "Keeping in mind".
        if (context.Semantics.Context.ReferenceDate < CountedPractice.Since)
            return;

        Check(context, context.Node.Preamble, OpenerForm.Participle);
        Check(context, [.. context.Semantics.OrdinaryOperatives(context.Node)], OpenerForm.Finite);
    }

    private static void Check<TNode>(NodeContext<Resolution> context, ImmutableArray<TNode> paragraphs, OpenerForm form)
        where TNode : TextNode
    {
        var phrases = context.Semantics.Lexicon.ModelUnitedNationsPhrases;

        for (var i = 0; i < paragraphs.Length; i++)
        {
            var text = paragraphs[i].Text.Text;
            var start = text.StartsWith("Also ", StringComparison.Ordinal) ? 5 : 0;

            if (phrases.TryMatch(text.AsSpan(start), form, out var phrase, out var instead) && !(i > 0 && IsThird(context, paragraphs[i], paragraphs[i - 1])))
                context.Report(Rule, paragraphs[i].Text.GetSourceSpan(new TextSpan(start, phrase.Length)), phrase, instead.Length == 0 ? "an opener of adopted texts" : $"\"{instead}\"");
        }
    }

    // After "Also recommends" the next one is "Further recommends".
    private static bool IsThird(NodeContext<Resolution> context, TextNode paragraph, TextNode previous)
    {
        var openers = context.Semantics.Openers;

        return openers.TryGet(paragraph, out var opener)
            && opener.Text.StartsWith("Further ", StringComparison.Ordinal)
            && openers.TryGet(previous, out var before)
            && before.Verb == opener.Verb;
    }
}
