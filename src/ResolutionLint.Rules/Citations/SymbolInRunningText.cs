using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Rules.Citations;

/// <summary>RL3028: a document symbol in the sentence, where a note ought to give it.</summary>
public sealed class SymbolInRunningText : ResolutionAnalyzer
{
    private const int Window = 40;

    private static readonly LiteralSearch OtherNouns = LiteralSearch.IgnoringCase("draft ", "document", "symbol");

    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL3028");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterSymbolAction(Analyze);

    private static void Analyze(MentionContext<DocumentSymbol> context)
    {
        var symbol = context.Mention;

        if (symbol.Text[0] is not ('A' or 'S' or 'E')
            || symbol.Text[1] != '/'
            || !IsSentence(symbol.Node)
            || SymbolSeries.IsOfAdoptedText(symbol.Text)
            || HasNoOtherName(symbol)
            || IsUnfinished(symbol)
            || context.Semantics.QuotationsIn(symbol.Node).Contains(symbol.Span.Start))
        {
            return;
        }

        context.Report(Rule, symbol.Node.Text.GetSourceSpan(symbol.Span), symbol.Text);
    }

    // "A/80/…" is reported as a placeholder.
    private static bool IsUnfinished(DocumentSymbol symbol) =>
        Placeholders.In(symbol.Node.Text).Any(placeholder => placeholder.Start <= symbol.Span.End && symbol.Span.Start <= placeholder.End);

    private static bool IsSentence(TextNode node) =>
        node is PreambularParagraph or OperativeParagraph or SubParagraph && node.FirstAncestorOrSelf<Annex>() is null;

    // A draft that the text acts on, and a document that it calls by that word, have no other name.
    private static bool HasNoOtherName(DocumentSymbol symbol)
    {
        var start = Math.Max(0, symbol.Span.Start - Window);
        return SymbolSeries.IsDraft(symbol.Text)
            || OtherNouns.IsIn(symbol.Node.Text.Text.AsSpan(start, symbol.Span.Start - start));
    }
}
