using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Bodies;

/// <summary>RL4017: an acronym that the text has not given behind the full name.</summary>
public sealed class AcronymBeforeFullName : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL4017");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(NodeContext<ResolutionDocument> context)
    {
        var expansion = new AcronymExpansion(context.Semantics.Lexicon);
        var known = new HashSet<string>(StringComparer.Ordinal);

        foreach (var acronym in context.Semantics.Acronyms)
        {
            // One finding an acronym; what stands in brackets or before them is explained.
            if (!known.Add(acronym.Text) || acronym.IsDefinition || IsNumberedDefinition(acronym) || IsExplainedBehind(acronym) || acronym.Node is Footnote)
                continue;

            if (!acronym.IsPartOfName && !expansion.IsName(acronym.Text))
                context.Report(Rule, acronym.Node.Text.GetSourceSpan(acronym.Span), acronym.Text, expansion.Of(acronym) ?? "Full Name");
        }
    }

    // "the Sustainable Development Goal 5 (SDG 5)"
    private static bool IsNumberedDefinition(AcronymMention acronym)
    {
        var text = acronym.Node.Text.Text.AsSpan();
        var behind = text[acronym.Span.End..];

        return acronym.Span.Start > 1
            && text[acronym.Span.Start - 1] == '('
            && behind is [' ', >= '0' and <= '9', ..]
            && behind[1..].TrimStart("0123456789") is [')', ..];
    }

    private static bool IsExplainedBehind(AcronymMention acronym) =>
        acronym.Node.Text.Text.AsSpan(acronym.Span.End) is [' ', '(', >= 'A' and <= 'Z', ..];
}
