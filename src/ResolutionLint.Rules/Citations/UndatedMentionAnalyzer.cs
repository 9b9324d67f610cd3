using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Citations;

/// <summary>Base of the checks of one part of a resolution for first mentions that lack the day of adoption.</summary>
public abstract class UndatedMentionAnalyzer : ResolutionAnalyzer
{
    private const int LongestList = 5;

    /// <inheritdoc/>
    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <summary>The rule that is checked.</summary>
    private protected abstract DiagnosticDescriptor Rule { get; }

    /// <summary>Whether the check is of the preamble rather than of the operative part.</summary>
    private protected abstract bool IsOfPreamble { get; }

    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    // The year of a Security Council number is enough, and other bodies have customs of their own.
    private static bool HasDateByCustom(Citation citation) =>
        citation.Parts.Form is CitationForm.SessionNumber or CitationForm.YearNumber
        && citation.Organ is OrganNames.GeneralAssembly or OrganNames.EconomicAndSocialCouncil or OrganNames.HumanRightsCouncil;

    private void Analyze(NodeContext<ResolutionDocument> context)
    {
        var citations = context.Semantics.Citations;
        DateElsewhere? dates = null;

        foreach (var index in MentionHistory.FirstMentions(context.Semantics))
        {
            var citation = citations[index];

            if (citation.Date is null && HasDateByCustom(citation) && IsOfPart(citation.Node) && !IsOfEnumeration(citations, index))
                Check(context, citation, dates ??= new DateElsewhere(context.Semantics));
        }
    }

    // "the implementation of resolutions 51/29, 55/19, 55/21, 55/23, 55/27 and 56/17": nobody reads these one by one.
    private static bool IsOfEnumeration(ImmutableArray<Citation> citations, int index)
    {
        var (first, last) = (index, index);

        while (first > 0 && last - first < LongestList && MentionHistory.AreNeighbours(citations[first - 1], citations[index]))
            first--;

        while (last + 1 < citations.Length && last - first < LongestList && MentionHistory.AreNeighbours(citations[last + 1], citations[index]))
            last++;

        return last - first >= LongestList;
    }

    private bool IsOfPart(TextNode node) => node.FirstAncestorOrSelf<PreambularParagraph>() is not null == IsOfPreamble;

    private void Check(NodeContext<ResolutionDocument> context, Citation citation, DateElsewhere dates)
    {
        var adoption = context.Semantics.AdoptionOf(citation);

        if (dates.IsGivenFor(citation, adoption) || MandateName.Holds(citation))
            return;

        var place = citation.Node.Text.GetSourceSpan(citation.NumberSpan);

        if (adoption is { IsAttested: true } known)
            Report(context, citation, place, $" of {CalendarText.Of(known.Day)}");
        else
            context.Report(Rule, place, citation.Number, $"\"{citation.Number} of\" and that day");
    }

    private void Report(NodeContext<ResolutionDocument> context, Citation citation, TextSpan place, string date)
    {
        var right = $"\"{citation.Number}{date}\"";
        var behind = citation.Node.Text.GetSourceSpan(new TextSpan(citation.NumberSpan.End, 0));
        var isSure = citation.Evidence is OrganEvidence.Named or OrganEvidence.Own && citation.PartCount < 2 && !IsNamedBySymbolAlone(citation, context.Semantics.Context.Organ);

        context.Report(Rule, place, isSure ? CodeFix.Safe($"Write {right}", behind, date) : null, citation.Number, right);
    }

    // Where the number takes the place of the symbol, nothing tells the organ any more but that it speaks.
    private static bool IsNamedBySymbolAlone(Citation citation, string? adopting) =>
        citation.Has(CitationFaults.SymbolForNumber) && citation.OrganSpan is null && citation.Organ == adopting;
}
