using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Citations;

/// <summary>RL3034: a resolution with a number that no session or year has come to.</summary>
public sealed class NumberBeyondSession : ResolutionAnalyzer
{
    // The largest numbers so far are 353, 43 and, since the sessions of the Council have years in their numbers, 83. Decisions begin above.
    private const int MostOfAssembly = 400;

    // Its fifty-sixth session gave numbers from 501 to what it adopted late.
    private const int LateSession = 56;
    private const int LastOfLateSession = 512;

    private const int MostOfHumanRightsCouncil = 90;
    private const int MostOfEconomicAndSocialCouncil = 180;

    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL3034");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterCitationAction(Analyze);

    private static void Analyze(MentionContext<Citation> context)
    {
        var citation = context.Mention;

        if (citation is { IsQuoted: false, PartIndex: 0, Kind: CitationKind.Resolution, Organ: { } organ }
            && MostOf(organ, citation.Parts) is { } most
            && citation.Parts.Serial > most
            && context.Semantics.AdoptionOf(citation) is null)
        {
            context.Report(Rule, citation.Node.Text.GetSourceSpan(citation.NumberSpan), citation.Number, organ);
        }
    }

    private static int? MostOf(string organ, CitedNumber number) => (organ, number.Form) switch
    {
        (OrganNames.GeneralAssembly, CitationForm.SessionNumber) when number.Session == LateSession => LastOfLateSession,
        (OrganNames.GeneralAssembly, CitationForm.SessionNumber) => MostOfAssembly,
        (OrganNames.HumanRightsCouncil, CitationForm.SessionNumber) => MostOfHumanRightsCouncil,
        (OrganNames.EconomicAndSocialCouncil, CitationForm.YearNumber) => MostOfEconomicAndSocialCouncil,
        _ => null,
    };
}
