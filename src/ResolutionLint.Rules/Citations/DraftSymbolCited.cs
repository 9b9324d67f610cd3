using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Citations;

/// <summary>RL3030: a draft or a conference room paper cited in an adopted text.</summary>
public sealed class DraftSymbolCited : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL3030");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterSymbolAction(Analyze);

    private static void Analyze(MentionContext<DocumentSymbol> context)
    {
        var symbol = context.Mention;

        if (context.Document.Kind != DocumentKind.AdoptedResolution
            || !SymbolSeries.IsDraft(symbol.Text)
            || symbol.Node.FirstAncestorOrSelf<Annex>() is not null
            || context.Semantics.QuotationsIn(symbol.Node).Contains(symbol.Span.Start))
        {
            return;
        }

        context.Report(Rule, symbol.Node.Text.GetSourceSpan(symbol.Span), symbol.Text);
    }
}
