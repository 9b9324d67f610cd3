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
    private const string Article = "the ";

    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL4007");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(NodeContext<ResolutionDocument> context)
    {
        var bodies = context.Semantics.Bodies;
        var first = new Dictionary<Body, (BodyMention Mention, TextSpan Span)>();

        foreach (var mention in bodies)
        {
            if (mention is { IsQuoted: false, Form: BodyNameForm.ShortForm, EndsTitle: false, Body: { } body, Node: not Footnote } && EndOfName(mention, body) is { } end)
                ReportCutName(context, mention, body, end);
        }

        for (var i = 0; i + 1 < bodies.Length; i++)
        {
            if (bodies[i] is not { IsQuoted: false, Form: BodyNameForm.Full, Body: { } body, Node: not Footnote } mention || !IsParent(mention, bodies[i + 1]))
                continue;

            var span = TextSpan.FromBounds(mention.Span.Start, bodies[i + 1].Span.End);

            if (!first.TryAdd(body, (mention, span)) && EndOf(mention, span) != EndOf(first[body].Mention, first[body].Span))
                Report(context, mention, span, first[body]);
        }
    }

    /// <summary>Where a name ends that begins as a short form and goes on as the full name does, with words left out between; null where it does not go on.</summary>
    private static int? EndOfName(BodyMention mention, Body body)
    {
        var last = HeadWord.OfShortForm(mention.Name);
        var tail = body.Name.AsSpan(body.Name.LastIndexOf(last, StringComparison.Ordinal) is >= 0 and var at ? at + last.Length : body.Name.Length);

        if (tail.IsEmpty || !mention.Node.Text.Text.AsSpan(mention.Span.End).StartsWith(tail))
            return null;

        // "The Chief Executives Board for Coordination": the United Nations at the head of a name goes without saying.
        var end = mention.Span.End + tail.Length;
        return body.Name.AsSpan().EndsWith(mention.Node.Text.Text.AsSpan(mention.Span.Start + Article.Length, end - mention.Span.Start - Article.Length)) ? null : end;
    }

    private static void ReportCutName(NodeContext<ResolutionDocument> context, BodyMention mention, Body body, int end)
    {
        var span = TextSpan.FromBounds(mention.Span.Start + Article.Length, end);
        context.Report(Rule, mention.Node.Text.GetSourceSpan(span), mention.Node.Text.Text.Substring(span.Start, span.Length), body.Name);
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
