using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Language;

/// <summary>RL7002: a date that no calendar has, or whose year no resolution can mean.</summary>
public sealed class ImpossibleDate : ResolutionAnalyzer
{
    private const int EarliestYear = 1500;
    private const int YearsAhead = 75;

    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL7002");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context)
    {
        context.RegisterDocumentAction(AnalyzeDates);
        context.RegisterDocumentAction(AnalyzeYears);
    }

    private static void AnalyzeYears(NodeContext<ResolutionDocument> context)
    {
        foreach (var node in context.Semantics.RunningText.Where(node => node is PreambularParagraph or OperativeParagraph or SubParagraph or ContinuationText))
        {
            foreach (var date in MistypedYear.In(node.Text.Text, mayHoldMarkers: !context.Node.Footnotes.IsEmpty))
                context.Report(Rule, node.Text.GetSourceSpan(date), node.Text.Text.Substring(date.Start, date.Length), "a year has four figures");
        }
    }

    private static void AnalyzeDates(NodeContext<ResolutionDocument> context)
    {
        foreach (var date in context.Semantics.Dates)
        {
            if (date.Form is DateForm.Standard or DateForm.OtherWords && ReasonOf(date, context) is { } reason)
                context.Report(Rule, date.Node.Text.GetSourceSpan(date.Span), date.Text, reason);
        }
    }

    // Where the text layer of a PDF has split the day, "3 0 June", its first figure stands before the date.
    private static bool IsTorn(DateMention date)
    {
        var text = date.Node.Text.Text;
        var start = date.Span.Start;

        return start > 1 && text[start - 1] == ' ' && char.IsAsciiDigit(text[start - 2]);
    }

    private static string? ReasonOf(DateMention date, NodeContext<ResolutionDocument> context)
    {
        if (date.Value is null)
            return IsTorn(date) ? null : "the calendar has no such day";

        var isFar = date.Written.Year < EarliestYear || date.Written.Year > context.Semantics.Context.ReferenceDate.Year + YearsAhead;
        return isFar && !IsCited(date, context.Semantics) ? "the year lies centuries from those that a resolution speaks of" : null;
    }

    // The year of a citation is measured against its session, which says more.
    private static bool IsCited(DateMention date, DocumentSemantics semantics) =>
        semantics.Citations.Any(citation => citation.Node == date.Node && citation.DateSpan == date.Span);
}
