using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Citations;

/// <summary>RL3027: a document symbol of a session or year that had not begun when the text was adopted.</summary>
public sealed class SymbolOfTheFuture : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL3027");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterSymbolAction(Analyze);

    private static void Analyze(MentionContext<DocumentSymbol> context)
    {
        var symbol = context.Mention;
        var day = context.Semantics.Context.ReferenceDate;

        if (symbol.Text[0] is not ('A' or 'S' or 'E')
            || symbol.Text[1] != '/'
            || SymbolSeries.IsOfAdoptedText(symbol.Text)
            || SymbolSeries.PeriodOf(symbol.Text, context.Semantics.Lexicon.Sessions) is not { } period
            || period.From <= day
            || context.Semantics.QuotationsIn(symbol.Node).Contains(symbol.Span.Start))
        {
            return;
        }

        var place = symbol.Node.Text.GetSourceSpan(symbol.Span);
        context.Report(Rule, place, symbol.Text, period.Period.ToString(CultureInfo.InvariantCulture), CalendarText.Of(day));
    }
}
