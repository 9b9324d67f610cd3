using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Registry;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Citations;

/// <summary>RL3035: a date before that of a lower number or behind that of a higher one.</summary>
public sealed class DateOutOfOrder : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL3035");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterCitationAction(Analyze);

    // Only the General Assembly gives its numbers strictly in the order of adoption.
    private static void Analyze(MentionContext<Citation> context)
    {
        var citation = context.Mention;

        if (citation is not { OwnsDate: true, IsQuoted: false, Organ: OrganNames.GeneralAssembly, Symbol: { } symbol, Date: { } date, DateSpan: { } span }
            || citation is not { Kind: CitationKind.Resolution, Parts: { Form: CitationForm.SessionNumber, Letter: null } }
            || AdoptionPeriod.Of(citation.Organ, citation.Parts, context.Semantics.Lexicon.Sessions)?.Contains(date) != true
            || context.Semantics.AdoptionOf(citation) is not null)
        {
            return;
        }

        if (NumberOutOfOrder(context.Semantics.Registry.Around(OrganNames.GeneralAssembly, symbol), date) is { } other)
        {
            var number = other.Key.Symbol["A/RES/".Length..];
            context.Report(Rule, citation.Node.Text.GetSourceSpan(span), citation.Number, CalendarText.Of(date), number, CalendarText.Of(other.Adoption.Day));
        }
    }

    // Days on record that contradict each other tell nothing.
    private static RegistryEntry? NumberOutOfOrder((RegistryEntry? Before, RegistryEntry? After) around, DateOnly date) => around switch
    {
        ({ } before, { } after) when before.Adoption.Day > after.Adoption.Day => null,
        ({ } before, _) when date < before.Adoption.Day => before,
        (_, { } after) when date > after.Adoption.Day => after,
        _ => null,
    };
}
