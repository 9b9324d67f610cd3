using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Lexicons;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Openings;

/// <summary>RL2009: also or further before the verb in the preamble, or after it in the operative part.</summary>
public sealed class MisplacedAlso : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL2009");

    private static readonly DateOnly OrderSettled = new(2006, 9, 12);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction<Resolution>(Analyze);

    private static void Analyze(NodeContext<Resolution> context)
    {
        Check(context, context.Node.Preamble, OpenerForm.Participle);
        Check(context, context.Node.Operatives, OpenerForm.Finite);
    }

    // Older texts had either order: one that keeps to the old order throughout has no slip in it.
    private static void Check(ReportingContext context, IEnumerable<TextNode> part, OpenerForm form)
    {
        var openers = part.Select(paragraph => OpenerWithAdverb(context.Semantics.Openers, paragraph, form)).OfType<Opener>().ToList();
        var misplaced = openers.FindAll(opener => opener.Adverb?.StandsBeforeVerb == (form == OpenerForm.Participle));

        if (misplaced.Count == openers.Count && context.Semantics.Context.ReferenceDate < OrderSettled)
            return;

        foreach (var opener in misplaced)
        {
            // An adverb that is out of turn is written anew, or dropped, at the right side of the verb.
            if (RepetitionSequence.IsFaulty(context.Semantics, opener))
                continue;

            var right = OpenerWriter.Write(opener, opener.Step);
            context.Report(Rule, opener.SourceSpan(), OpenerWriter.Replace(opener, right), opener.Text, right);
        }
    }

    private static Opener? OpenerWithAdverb(OpenerMap openers, TextNode paragraph, OpenerForm form) =>
        openers.TryGet(paragraph, out var opener) && opener.Adverb is not null && opener.Form == form ? opener : null;
}
