using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Patterns;

/// <summary>Runs rules without code. All of them look through a text together.</summary>
/// <param name="rules">The rules; they are asked for at the first text, so that their files can be read while the host does something else.</param>
internal sealed class PatternAnalyzer(Func<ImmutableArray<PatternRule>> rules) : ResolutionAnalyzer
{
    private readonly Lazy<PatternFinder> ofText = new(() => new PatternFinder([.. rules().Where(rule => LooksAt(rule, ~PatternScopes.Mentions))]));
    private readonly Lazy<PatternFinder> ofMentions = new(() => new PatternFinder([.. rules().Where(rule => LooksAt(rule, PatternScopes.Mentions))]));

    public PatternAnalyzer(ImmutableArray<PatternRule> rules)
        : this(() => rules)
    {
    }

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [.. rules().Select(rule => rule.Rule.Descriptor)];

    /// <summary>The sentences that show what the rules flag and allow.</summary>
    public ImmutableArray<RuleExample> Examples => [.. rules().SelectMany(rule => rule.Examples)];

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static bool LooksAt(PatternRule rule, PatternScopes scopes) => (rule.Pattern.In & scopes) != PatternScopes.None;

    private void Analyze(NodeContext<ResolutionDocument> context)
    {
        var ofDocument = new Dictionary<PatternRule, List<PatternHit>>(ReferenceEqualityComparer.Instance);

        foreach (var node in context.Node.DescendantsAndSelf().OfType<TextNode>())
            Judge(context, ofText.Value.Find(context.Semantics, node, new TextSpan(0, node.Text.Length), NodeScopes.Of(node)), ofDocument);

        foreach (var (node, span, kind) in Mentions(context.Semantics, ofMentions.Value.Scopes))
            Judge(context, ofMentions.Value.Find(context.Semantics, node, span, kind), ofDocument);

        foreach (var (rule, hits) in ofDocument)
            Report(context, rule, hits);
    }

    /// <summary>Reports what is judged where it stands, and puts the rest with what the document has elsewhere.</summary>
    private static void Judge(ReportingContext context, Dictionary<PatternRule, List<PatternHit>>? found, Dictionary<PatternRule, List<PatternHit>> ofDocument)
    {
        if (found is null)
            return;

        foreach (var (rule, hits) in found)
        {
            if (!rule.Pattern.IsOfDocument)
                Report(context, rule, hits);
            else if (!ofDocument.TryAdd(rule, hits))
                ofDocument[rule].AddRange(hits);
        }
    }

    private static IEnumerable<MentionedWords> Mentions(DocumentSemantics semantics, PatternScopes scopes) =>
    [
        .. Of(PatternScopes.Citation, () => semantics.Citations.Select(citation => new MentionedWords(citation.Node, citation.Span, PatternScopes.Citation)), scopes),
        .. Of(PatternScopes.Body, () => semantics.Bodies.Select(body => new MentionedWords(body.Node, body.Span, PatternScopes.Body)), scopes),
        .. Of(PatternScopes.Symbol, () => semantics.Symbols.Select(symbol => new MentionedWords(symbol.Node, symbol.Span, PatternScopes.Symbol)), scopes),
        .. Of(PatternScopes.Date, () => semantics.Dates.Select(date => new MentionedWords(date.Node, date.Span, PatternScopes.Date)), scopes),
        .. Of(PatternScopes.Session, () => semantics.Sessions.Select(session => new MentionedWords(session.Node, session.Span, PatternScopes.Session)), scopes),
    ];

    private static IEnumerable<MentionedWords> Of(
        PatternScopes kind, Func<IEnumerable<MentionedWords>> find, PatternScopes wanted) =>
        wanted.HasFlag(kind) ? find() : [];

    private static void Report(ReportingContext context, PatternRule rule, List<PatternHit> hits)
    {
        foreach (var fault in rule.Pattern.Judge(hits))
        {
            var hit = fault.Hit;
            var related = fault.Related.Select(other => new RelatedLocation(PlaceOf(other), $"Here stands \"{other.Text}\"."));
            context.Report(rule.Rule.Descriptor, PlaceOf(hit), FixOf(rule.Rule, hit), [.. related], fault.Arguments);
        }
    }

    private static TextSpan PlaceOf(PatternHit hit) => hit.Node.Text.GetSourceSpan(hit.Span);

    private static CodeFix? FixOf(RuleDescriptor rule, PatternHit hit) =>
        rule.Fix != FixSafety.None && hit.Replacement is { } replacement && WordEdit.Replace(hit.Node.Text, hit.Span, replacement) is { } change
            ? new CodeFix($"Write \"{replacement}\"", [change], rule.Fix)
            : null;

    private sealed record MentionedWords(TextNode Node, TextSpan Span, PatternScopes Kind);
}
