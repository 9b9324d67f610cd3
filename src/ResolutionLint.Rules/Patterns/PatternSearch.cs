using System.Buffers;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Patterns;

/// <summary>One stretch of a text that is looked through: keeps the hits that count for their rules.</summary>
internal sealed class PatternSearch(DocumentSemantics semantics, TextNode node, TextSpan stretch, PatternScopes scopes)
{
    // The marks of notes and the line breaks that a format gives its text say nothing of the letters in it.
    private static readonly SearchValues<char> AsciiOrMark =
        SearchValues.Create(string.Concat(Enumerable.Range(0, 128).Select(code => (char)code)) + "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079\u2028");

    private const PatternScopes Openings = PatternScopes.PreambularOpening | PatternScopes.OperativeOpening;

    /// <summary>The text to look through.</summary>
    public string Text { get; } = stretch.Length == node.Text.Length ? node.Text.Text : node.Text.Text.Substring(stretch.Start, stretch.Length);

    /// <summary>The hits, rule by rule; null where there is none.</summary>
    public Dictionary<PatternRule, List<PatternHit>>? Hits { get; private set; }

    /// <summary>Keeps words if they count for their rule.</summary>
    public void Add(PatternRule rule, Term term, TextSpan span)
    {
        var place = new TextSpan(span.Start + stretch.Start, span.Length);

        if (!IsWanted(rule.Pattern) || !term.Epoch.Contains(semantics.Context.ReferenceDate) || !Counts(rule.Pattern, place))
            return;

        var replacement = term.Write is { } write ? WordCase.As(Text.Substring(span.Start, span.Length), term.Phrase.Fill(Text, span.Start, write)) : null;
        Add(rule, place, term.Group, replacement);
    }

    /// <summary>Keeps what a regular expression finds, as far as it counts for its rule.</summary>
    public void Add(PatternRule rule, ExpressionTerm term)
    {
        if (!IsWanted(rule.Pattern))
            return;

        for (var match = term.Expression.Match(Text); match.Success; match = match.NextMatch())
        {
            var place = new TextSpan(match.Index + stretch.Start, match.Length);

            if (match.Length > 0 && Counts(rule.Pattern, place))
                Add(rule, place, term.Group, term.Write is { } write ? match.Result(write) : null);
        }
    }

    private bool IsWanted(Pattern pattern) => (pattern.In & scopes) != PatternScopes.None && pattern.Epoch.Contains(semantics.Context.ReferenceDate);

    private void Add(PatternRule rule, TextSpan span, int group, string? replacement)
    {
        if (rule.Pattern.SkipsTornWords && IsTorn(span, replacement))
            return;

        Hits ??= new(ReferenceEqualityComparer.Instance);

        if (!Hits.TryGetValue(rule, out var hits))
            Hits[rule] = hits = [];

        // Of words that lie in one another the longer ones count.
        if (hits is [.., var last] && last.Span.OverlapsWith(span))
        {
            if (last.Span.Length >= span.Length)
                return;

            hits.RemoveAt(hits.Count - 1);
        }

        hits.Add(new PatternHit(node, span, group, replacement));
    }

    private bool Counts(Pattern pattern, TextSpan span) =>
        IsInOpening(pattern, span)
        && (pattern.LooksIntoQuotations || !IsOfAnother(span.Start))
        && !(pattern.SkipsAscii && !semantics.Document.Source.ToString().AsSpan().ContainsAnyExcept(AsciiOrMark))
        && !(pattern.SkipsJoinedLines && semantics.JoinedLines.Contains(node.Text.GetSourceSpan(span)))
        && !IsPartOfName(pattern, span)
        && !pattern.Unless.Any(phrase => IsPartOf(phrase, span));

    // Where blanks stand in other words too, what is only to lose its own is none of the drafter's doing.
    private bool IsTorn(TextSpan span, string? replacement)
    {
        var found = node.Text.Text.AsSpan(span.Start, span.Length);

        return semantics.TornWords.Contains(node.Text.Text, span)
            || (replacement is not null && found.Count(' ') > replacement.AsSpan().Count(' ') && !replacement.Contains('-', StringComparison.Ordinal) && semantics.TornWords.AreInText);
    }

    private bool IsOfAnother(int offset) =>
        semantics.QuotationsIn(node).Contains(offset) || ItalicTitle.Contains(semantics.Document, node, offset);

    // A rule that looks at openings only is not interested in the words behind them.
    private bool IsInOpening(Pattern pattern, TextSpan span) =>
        (pattern.In & scopes & ~Openings) != PatternScopes.None
        || (semantics.Openers.TryGet(node, out var opener) && opener.Span.Contains(span));

    // Official names keep their own spelling.
    private bool IsPartOfName(Pattern pattern, TextSpan span) =>
        !pattern.In.HasFlag(PatternScopes.Body)
        && semantics.BodyAt(node, span.Start) is { Form: BodyNameForm.Full or BodyNameForm.Former } body
        && body.Span.Contains(span)
        && body.Span.Length > span.Length;

    private bool IsPartOf(Phrase phrase, TextSpan span)
    {
        var text = node.Text.Text;
        var reach = Math.Max(0, span.End - LongestUnless);

        for (var start = span.Start; start >= reach; start--)
        {
            if ((start == 0 || !char.IsLetterOrDigit(text[start - 1])) && phrase.TryMatch(text, start, out var end) && end >= span.End)
                return true;
        }

        return false;
    }

    private const int LongestUnless = 120;
}
