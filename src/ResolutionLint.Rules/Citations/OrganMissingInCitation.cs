using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Lexicons;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Rules.Citations;

/// <summary>RL3010: a number that cannot be the adopting organ's, by its date or its session, and stands without the name of another.</summary>
public sealed class OrganMissingInCitation : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL3010");

    private static readonly LiteralSearch BodyNouns = new(
        "Assembly", "Council", "Commission", "Committee", "Conference", "Congress", "Board", "Parties", "Organization", "Union", "Authority", "Meeting", "Group", "Agency");

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

        context.Report(Rule, citation.Node.Text.GetSourceSpan(citation.NumberSpan), citation.Number, reason);
    }

    private static string? ReasonFor(Citation citation, DocumentSemantics semantics) => citation switch
    {
        { Parts.Form: CitationForm.YearNumber or CitationForm.NumberAndYear } => ReasonOfForm(citation, semantics),
        { Parts.Form: not CitationForm.SessionNumber } => null,
        { Evidence: OrganEvidence.Form, OwnsDate: true, Date: { } date, Organ: { } organ } => ReasonOfDate(citation, date, organ, semantics),
        { Evidence: OrganEvidence.None, OrganSpan: null, NounSpan: not null, Date: null, Node: not Footnote } => ReasonOfSession(citation, semantics),
        _ => null,
    };

    // "Its resolution 1985/17" in the General Assembly: no number of its own has this form, and nobody is named whose it could be.
    private static string? ReasonOfForm(Citation citation, DocumentSemantics semantics) =>
        citation is { Evidence: OrganEvidence.Form, OrganSpan: not null, Organ: { } organ, Node: not Footnote }
        && organ != semantics.Context.Organ
        && HasSessions(semantics.Context.Organ)
        && !citation.IsOfOtherOrgan
        && !BodyNouns.IsIn(citation.Node.Text.Text)
            ? $"by its form it is one of the {organ}"
            : null;

    private static bool HasSessions(string? organ) => organ is OrganNames.GeneralAssembly or OrganNames.HumanRightsCouncil;

    private static string? ReasonOfDate(Citation citation, DateOnly date, string organ, DocumentSemantics semantics)
    {
        if (organ == semantics.Context.Organ
            || AdoptionPeriod.Of(semantics.Context.Organ, citation.Parts, semantics.Lexicon.Sessions)?.Contains(date) == true
            || NamesBefore(citation).Contains(organ.AsSpan(organ.LastIndexOf(' ') + 1), StringComparison.Ordinal)
            || IsNamedBefore(citation, semantics.Citations))
        {
            return null;
        }

        return $"by its date, {CalendarText.Of(date)}, it is one of the {organ}";
    }

    // "relevant Human Rights Council resolutions, in particular resolutions …": there the name serves for all.
    private static ReadOnlySpan<char> NamesBefore(Citation citation) => citation.Node.Text.Text.AsSpan(0, citation.Span.Start);

    private static bool IsNamedBefore(Citation citation, ImmutableArray<Citation> all) =>
        all.TakeWhile(other => other != citation).Any(other => other.Evidence == OrganEvidence.Named && other.Symbol == citation.Symbol);

    // Sessions of the Assembly have numbers in this form since the thirty-first; those of the Council have not come as far.
    private static string? ReasonOfSession(Citation citation, DocumentSemantics semantics) =>
        BodyNouns.IsIn(citation.Node.Text.Text) ? null
        : semantics.Context.Organ == OrganNames.GeneralAssembly ? "the organ that speaks has no number like this"
        : semantics.Context.Organ == OrganNames.HumanRightsCouncil ? "the organ that speaks has not come to this session"
        : null;
}
