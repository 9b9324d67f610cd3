using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Lexicons;
using ResolutionLint.Core.Model;
using ResolutionLint.Rules.Citations;
using ResolutionLint.Rules.Openings;

namespace ResolutionLint.Rules.Coherence;

/// <summary>RL8011: something asked for by a day that is over.</summary>
public sealed class DeadlineInThePast : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL8011");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context)
    {
        context.RegisterNodeAction<OperativeParagraph>(Analyze);
        context.RegisterNodeAction<SubParagraph>(Analyze);
    }

    private static void Analyze<TNode>(NodeContext<TNode> context)
        where TNode : TextNode
    {
        var text = context.Node.Text;

        if (!context.Semantics.Context.IsDateKnown || !text.Text.AsSpan().ContainsAnyInRange('0', '9')
            || context.Node.FirstAncestorOrSelf<OperativeParagraph>() is not { } paragraph
            || !context.Semantics.Openers.TryGetKnown(paragraph, out var opener)
            || opener.Kind == OpenerKind.Declaratory)
        {
            return;
        }

        var day = context.Semantics.Context.ReferenceDate;

        foreach (var deadline in Deadline.In(text.Text, context.Node == opener.Node ? opener.Span.End : 0))
        {
            if (deadline.LastDay < day && !context.Semantics.QuotationsIn(context.Node).Contains(deadline.Span.Start))
                context.Report(Rule, text.GetSourceSpan(deadline.Span), text.Text.Substring(deadline.Span.Start, deadline.Span.Length), CalendarText.Of(day));
        }
    }
}
