using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Lexicons;
using ResolutionLint.Core.Model;
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

        if ((LaterThan(day, citation, lexicon) ?? AdoptedAfter(citation, context.Semantics)) is { } span)
            context.Report(Rule, citation.Node.Text.GetSourceSpan(span), citation.Number, CalendarText.Of(day));
    }

    // A date outside the session is a fault of the date, and reported as such.
    private static TextSpan? LaterThan(DateOnly day, Citation citation, Lexicon lexicon)
    {
        var period = AdoptionPeriod.Of(citation.Organ, citation.Parts, lexicon.Sessions);

        if (citation is { Date: { } date, DateSpan: { } dateSpan })
            return date > day && citation.OwnsDate && period?.Contains(date) != false ? dateSpan : null;

        return period is { } known && known.From > day ? citation.NumberSpan : null;
    }

    // What was adopted later in the session or year of the text, as the registry or the running numbers of the Security Council tell.
    private static TextSpan? AdoptedAfter(Citation citation, DocumentSemantics semantics) =>
        citation.Date is null
        && citation.Node.FirstAncestorOrSelf<Resolution>() is { Number: { } own }
        && (FollowsInCouncil(citation, semantics.Context.Organ, own)
            || (semantics.Context.AdoptionDate is { } day && semantics.AdoptionOf(citation) is { IsAttested: true } adoption && adoption.Day > day))
            ? citation.NumberSpan
            : null;

    private static bool FollowsInCouncil(Citation citation, string? adopting, string own) =>
        adopting == OrganNames.SecurityCouncil
        && citation is { Organ: OrganNames.SecurityCouncil, Parts.Form: CitationForm.NumberAndYear }
        && int.TryParse(own.AsSpan(0, Math.Max(0, own.IndexOf(' ', StringComparison.Ordinal))), NumberStyles.None, CultureInfo.InvariantCulture, out var serial)
        && citation.Parts.Serial > serial;

    private static bool IsWrongYear(Citation citation, Lexicon lexicon) =>
        citation.Organ == OrganNames.SecurityCouncil
        && citation.Parts.Form == CitationForm.NumberAndYear
        && !lexicon.SecurityCouncilNumbers.IsPossible(citation.Parts.Serial, citation.Parts.Session);
}
