using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Lexicons;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Rules.Citations;

/// <summary>RL3010: a number that cannot be the adopting organ's, by its date or its session, and stands without the name of another.</summary>
public sealed class OrganMissingInCitation : ResolutionAnalyzer
{
    private const int ClauseOfOrgan = 40;

    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL3010");

    private static readonly LiteralSearch BodyNouns = new(
        "Assembly", "Council", "Commission", "commission", "Committee", "Conference", "Congress", "Board", "Parties", "Organization", "Union", "Authority", "Meeting", "Group", "Agency");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterCitationAction(Analyze);

    private static void Analyze(MentionContext<Citation> context)
    {
        var citation = context.Mention;

        if (citation.IsQuoted
            || citation.Parts.Series != SessionSeries.Regular
            || context.Semantics.Context.Organ is null
            || ReasonFor(citation, context.Semantics) is not { } reason)
        {
            return;
        }

        context.Report(Rule, citation.Node.Text.GetSourceSpan(SpanOf(citation)), citation.Number, reason);
    }

    // The name is missing before the noun, where the number has one of its own.
    private static TextSpan SpanOf(Citation citation) =>
        citation.NounSpan is { } noun && noun.Start == citation.Span.Start ? TextSpan.FromBounds(noun.Start, citation.NumberSpan.End) : citation.NumberSpan;

    private static string? ReasonFor(Citation citation, DocumentSemantics semantics) => citation switch
    {
        { Parts.Form: CitationForm.YearNumber or CitationForm.NumberAndYear } => ReasonOfForm(citation, semantics),
        { Parts.Form: not CitationForm.SessionNumber } => null,
        { Evidence: OrganEvidence.Form, OwnsDate: true, Date: { } date, Organ: { } organ } => ReasonOfDate(citation, date, organ, semantics),
        { Evidence: OrganEvidence.None, OrganSpan: null, NounSpan: not null, Date: null, Node: not Footnote } => ReasonOfSession(citation, semantics),
        _ => null,
    };

    // "Its resolution 1325 (2000)", "resolution 2023/15 of 7 June 2023" in the General Assembly: nobody is named whose it could be, and number and day are on record.
    private static string? ReasonOfForm(Citation citation, DocumentSemantics semantics) =>
        citation is { Evidence: OrganEvidence.Form, Organ: { } organ, Kind: CitationKind.Resolution, IsOfOtherOrgan: false, Node: not Footnote }
        && organ != semantics.Context.Organ
        && semantics.Context.Organ == OrganNames.GeneralAssembly
        && IsOnRecord(citation, semantics)
        && !BodyNouns.IsIn(citation.Node.Text.Text)
        && !IsNamedBefore(citation, semantics.Citations)
            ? $"by its form it is one of the {organ}"
            : null;

    // The numbers of the Security Council tell their organ to every reader, unless they are claimed; those with a year before the stroke are written by several bodies.
    private static bool IsOnRecord(Citation citation, DocumentSemantics semantics) =>
        citation.Parts.Form == CitationForm.NumberAndYear
            ? citation.OrganSpan is not null && semantics.Lexicon.SecurityCouncilNumbers.YearOf(citation.Parts.Serial) == citation.Parts.Session
            : (citation.OrganSpan is not null || citation.NounSpan?.Start == citation.Span.Start) && citation.OwnsDate && semantics.AdoptionOf(citation)?.Day == citation.Date;

    private static string? ReasonOfDate(Citation citation, DateOnly date, string organ, DocumentSemantics semantics)
    {
        if (organ == semantics.Context.Organ
            || AdoptionPeriod.Of(semantics.Context.Organ, citation.Parts, semantics.Lexicon.Sessions)?.Contains(date) == true
            || NamesBefore(citation).Contains(organ.AsSpan(organ.LastIndexOf(' ') + 1), StringComparison.Ordinal)
            || IsNamedBefore(citation, semantics.Citations)
            || IsNamedBehind(citation, organ))
        {
            return null;
        }

        return $"by its date, {CalendarText.Of(date)}, it is one of the {organ}";
    }

    // "relevant Human Rights Council resolutions, in particular resolutions …": there the name serves for all.
    private static ReadOnlySpan<char> NamesBefore(Citation citation) => citation.Node.Text.Text.AsSpan(0, citation.Span.Start);

    // "resolution 60/251 of 15 March 2006, in which the General Assembly decided"
    private static bool IsNamedBehind(Citation citation, string organ)
    {
        var behind = citation.Node.Text.Text.AsSpan(citation.Span.End);
        return behind.IndexOf($" which the {organ} ") is >= 0 and < ClauseOfOrgan and var at && !behind[..at].ContainsAny(";:");
    }

    private static bool IsNamedBefore(Citation citation, ImmutableArray<Citation> all) =>
        all.TakeWhile(other => other != citation).Any(other => other.Evidence == OrganEvidence.Named && other.Number == citation.Number);

    // Sessions of the Assembly have numbers in this form since the thirty-first; those of the Council have not come as far.
    private static string? ReasonOfSession(Citation citation, DocumentSemantics semantics) =>
        BodyNouns.IsIn(citation.Node.Text.Text) ? null
        : semantics.Context.Organ == OrganNames.GeneralAssembly ? "the organ that speaks has no number like this"
        : semantics.Context.Organ == OrganNames.HumanRightsCouncil ? "the organ that speaks has not come to this session"
        : null;
}
