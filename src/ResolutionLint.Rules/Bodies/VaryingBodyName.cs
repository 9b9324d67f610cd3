using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Lexicons;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Bodies;

/// <summary>RL4007: a body that belongs to one parent here and to another there.</summary>
public sealed class VaryingBodyName : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL4007");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(NodeContext<ResolutionDocument> context)
    {
        var bodies = context.Semantics.Bodies;
        var first = new Dictionary<Body, (BodyMention Mention, TextSpan Span)>();

        for (var i = 0; i + 1 < bodies.Length; i++)
        {
            if (bodies[i] is not { IsQuoted: false, Form: BodyNameForm.Full, Body: { } body, Node: not Footnote } mention || !IsParent(mention, bodies[i + 1]))
                continue;

            var span = TextSpan.FromBounds(mention.Span.Start, bodies[i + 1].Span.End);

            if (!first.TryAdd(body, (mention, span)) && EndOf(mention, span) != EndOf(first[body].Mention, first[body].Span))
                Report(context, mention, span, first[body]);
        }
    }

    /// <summary>Whether another body stands behind the name as the one that it is part of.</summary>
    private static bool IsParent(BodyMention mention, BodyMention next) =>
        next.Node == mention.Node
        && next is { Form: BodyNameForm.Full, Body: not null }
        && next.Body != mention.Body
        && next.Span.Start > mention.Span.End
        && mention.Node.Text.Text.AsSpan(mention.Span.End, next.Span.Start - mention.Span.End) is " of the " or " at the " or " in the " or " of " or " within the ";

    private static string EndOf(BodyMention mention, TextSpan span) =>
        mention.Node.Text.Text[mention.Span.End..span.End];

    private static void Report(NodeContext<ResolutionDocument> context, BodyMention mention, TextSpan span, (BodyMention Mention, TextSpan Span) first)
    {
        var earlier = first.Mention.Node.Text.Text.Substring(first.Span.Start, first.Span.Length);
        var related = new RelatedLocation(first.Mention.Node.Text.GetSourceSpan(first.Span), "The name that the text gives first.");
        context.Report(Rule, mention.Node.Text.GetSourceSpan(span), fix: null, [related], mention.Node.Text.Text.Substring(span.Start, span.Length), earlier);
    }
}
