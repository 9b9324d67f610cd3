using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Lexicons;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Citations;

/// <summary>RL3007: a date on which the session that the number names cannot have adopted anything.</summary>
public sealed class DateOutsideSession : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL3007");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterCitationAction(Analyze);

    private static void Analyze(MentionContext<Citation> context)
    {
        var citation = context.Mention;

        if (!citation.OwnsDate || citation is not { Date: { } date, DateSpan: { } span } || PeriodOf(citation, context) is not { } period)
            return;

        if (!period.Contains(date) && !IsOfOldNumber(citation))
            Report(context, span, date, period);
    }

    // "194/3 of 11 December 1948": the number is at fault, and reported for it.
    private static bool IsOfOldNumber(Citation citation) =>
        citation.NounSpan?.Start == citation.Span.Start && ArabicSession.At(citation.Node.Text.Text, citation.NumberSpan.Start).Success;

    private static void Report(MentionContext<Citation> context, TextSpan span, DateOnly date, SessionPeriod period)
    {
        var citation = context.Mention;
        var elsewhere = CitedDates.Elsewhere(context.Semantics, citation);
        context.Report(Rule, citation.Node.Text.GetSourceSpan(span), null, elsewhere, citation.Number, CalendarText.Of(date), CalendarText.Of(period));
    }

    // Where the year in the brackets is wrong, that is the fault, and the date says nothing.
    private static SessionPeriod? PeriodOf(Citation citation, MentionContext<Citation> context)
    {
        var lexicon = context.Semantics.Lexicon;
        var number = citation.Parts;

        return number.Form == CitationForm.NumberAndYear && !lexicon.SecurityCouncilNumbers.IsPossible(number.Serial, number.Session)
            ? null
            : AdoptionPeriod.Of(citation.Organ, number, lexicon.Sessions);
    }
}
