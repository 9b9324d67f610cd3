using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Patterns;

/// <summary>Finds the words of many rules in one pass over a text.</summary>
internal sealed class PatternFinder
{
    private readonly ImmutableArray<Owned<Term>> terms;
    private readonly ImmutableArray<Owned<ExpressionTerm>> expressions;
    private readonly Lazy<PhraseIndex> index;

    public PatternFinder(ImmutableArray<PatternRule> rules)
    {
        terms = [.. rules.SelectMany(rule => rule.Pattern.Terms.Select(term => new Owned<Term>(rule, term)))];
        expressions = [.. rules.SelectMany(rule => rule.Pattern.Expressions.Select(term => new Owned<ExpressionTerm>(rule, term)))];
        index = new(() => new PhraseIndex([.. terms.Select(term => term.Term.Phrase)]));
        Scopes = rules.Aggregate(PatternScopes.None, (scopes, rule) => scopes | rule.Pattern.In);
    }

    /// <summary>All parts of a document that a rule looks at.</summary>
    public PatternScopes Scopes { get; }

    /// <summary>What stands in a stretch of a node, rule by rule; null where nothing does.</summary>
    /// <param name="semantics">The document.</param>
    /// <param name="node">The node.</param>
    /// <param name="stretch">The stretch of its logical text.</param>
    /// <param name="scopes">What the stretch is.</param>
    public Dictionary<PatternRule, List<PatternHit>>? Find(DocumentSemantics semantics, TextNode node, TextSpan stretch, PatternScopes scopes)
    {
        if ((scopes & Scopes) == PatternScopes.None)
            return null;

        var found = HitsIn(node, stretch);

        if (found.Numbers.Count == 0 && expressions.IsEmpty)
            return null;

        var search = new PatternSearch(semantics, node, stretch, scopes);

        for (var i = 0; i < found.Numbers.Count; i++)
        {
            var (rule, term) = terms[found.Numbers[i]];
            search.Add(rule, term, found.Spans[i]);
        }

        foreach (var (rule, term) in expressions)
            search.Add(rule, term);

        return search.Hits;
    }

    private PhraseHits HitsIn(TextNode node, TextSpan stretch) => stretch.Length == node.Text.Length
        ? node.Text.Facts.Of(index, node.Text.Facts, static (words, phrases) => PhraseHits.In(words.Text, phrases.Value))
        : PhraseHits.In(node.Text.Text.Substring(stretch.Start, stretch.Length), index.Value);

    private sealed record Owned<TTerm>(PatternRule Rule, TTerm Term);
}
