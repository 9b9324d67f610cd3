using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Patterns;

/// <summary>Rules without code that compare what stands in different places, or look at what the recognizers have found.</summary>
internal sealed class DocumentPatterns(Func<ImmutableArray<PatternRule>> rules) : PatternAnalyzer(rules)
{
    public DocumentPatterns(ImmutableArray<PatternRule> rules)
        : this(() => rules)
    {
    }

    /// <summary>Whether a rule is judged here.</summary>
    public static bool Takes(PatternRule rule) => rule.Pattern.IsOfDocument || (rule.Pattern.In & PatternScopes.Mentions) != PatternScopes.None;

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private void Analyze(NodeContext<ResolutionDocument> context)
    {
        var ofDocument = new Dictionary<PatternRule, List<PatternHit>>();

        foreach (var (node, stretch, scopes) in Stretches(context.Semantics))
        {
            foreach (var (rule, hits) in Finder.Find(context.Semantics, node, stretch, scopes) ?? [])
            {
                if (!rule.Pattern.IsOfDocument)
                    Report(context, rule, hits);
                else if (!ofDocument.TryAdd(rule, hits))
                    ofDocument[rule].AddRange(hits);
            }
        }

        foreach (var (rule, hits) in ofDocument)
            Report(context, rule, hits);
    }

    private IEnumerable<(TextNode Node, TextSpan Stretch, PatternScopes Scopes)> Stretches(DocumentSemantics semantics) =>
    [
        .. semantics.Document.DescendantsAndSelf().OfType<TextNode>()
            .Select(node => (node, new TextSpan(0, node.Text.Length), NodeScopes.Of(node))),
        .. Mentions(PatternScopes.Citation, () => semantics.Citations.Select(citation => (citation.Node, citation.Span))),
        .. Mentions(PatternScopes.Body, () => semantics.Bodies.Select(body => (body.Node, body.Span))),
        .. Mentions(PatternScopes.Symbol, () => semantics.Symbols.Select(symbol => (symbol.Node, symbol.Span))),
        .. Mentions(PatternScopes.Date, () => semantics.Dates.Select(date => (date.Node, date.Span))),
        .. Mentions(PatternScopes.Session, () => semantics.Sessions.Select(session => (session.Node, session.Span))),
    ];

    private IEnumerable<(TextNode Node, TextSpan Stretch, PatternScopes Scopes)> Mentions(
        PatternScopes kind, Func<IEnumerable<(TextNode Node, TextSpan Span)>> find) =>
        Finder.Scopes.HasFlag(kind) ? find().Select(mention => (mention.Node, mention.Span, kind)) : [];
}
