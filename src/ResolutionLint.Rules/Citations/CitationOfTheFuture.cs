using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Lexicons;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Citations;

/// <summary>RL3009: a resolution that had not been adopted when the text was.</summary>
public sealed class CitationOfTheFuture : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL3009");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterCitationAction(Analyze);

    private static void Analyze(MentionContext<Citation> context)
    {
        var citation = context.Mention;
        var day = context.Semantics.Context.ReferenceDate;
        var lexicon = context.Semantics.Lexicon;

        if (citation.IsQuoted || IsWrongYear(citation, lexicon))
            return;

        var period = AdoptionPeriod.Of(citation.Organ, citation.Parts, lexicon.Sessions);

        if (LaterThan(day, citation, period) is { } span)
            context.Report(Rule, citation.Node.Text.GetSourceSpan(span), citation.Number, CalendarText.Of(day));
    }

    // A date outside the session is a fault of the date, and reported as such.
    private static TextSpan? LaterThan(DateOnly day, Citation citation, SessionPeriod? period)
    {
        if (citation is { Date: { } date, DateSpan: { } dateSpan })
            return date > day && citation.OwnsDate && period?.Contains(date) != false ? dateSpan : null;

        return period is { } known && known.From > day ? citation.NumberSpan : null;
    }

    private static bool IsWrongYear(Citation citation, Lexicon lexicon) =>
        citation.Organ == OrganNames.SecurityCouncil
        && citation.Parts.Form == CitationForm.NumberAndYear
        && !lexicon.SecurityCouncilNumbers.IsPossible(citation.Parts.Serial, citation.Parts.Session);
}
