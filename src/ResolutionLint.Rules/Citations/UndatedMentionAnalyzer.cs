using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Citations;

/// <summary>Base of the checks of one part of a resolution for first mentions that lack the day of adoption.</summary>
public abstract partial class UndatedMentionAnalyzer : ResolutionAnalyzer
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

            if (Lacks(citation) && !IsDatedByYear(citation) && !IsOfEnumeration(citations, index) && !MandateName.Holds(citation)
                && !(dates ??= new DateElsewhere(context.Semantics)).IsGivenFor(citation, context.Semantics.AdoptionOf(citation)))
                Report(context, citation, citation.NumberSpan, IsWholeList(citations, index));
        }

        for (var index = 0; index < citations.Length; index++)
        {
            var citation = citations[index];

            if (!citation.IsQuoted && citation.Node is not Footnote && Lacks(citation) && IsDatedByYear(citation))
                Report(context, citation, TextSpan.FromBounds(citation.NumberSpan.Start, EndOfYear(citation)), IsWholeList(citations, index));
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

    private bool Lacks(Citation citation) => citation.Date is null && HasDateByCustom(citation) && IsOfPart(citation.Node);

    private bool IsOfPart(TextNode node) => node.FirstAncestorOrSelf<PreambularParagraph>() is not null == IsOfPreamble;

    // "resolution 60/251 of 2006", "resolution 60/251 of March 2006"
    [GeneratedRegex(@"\G of (?:(?:January|February|March|April|May|June|July|August|September|October|November|December) )?(?:19|20)\d\d(?![\w/–-])", RegexOptions.CultureInvariant)]
    private static partial Regex YearAlone();

    private static bool IsDatedByYear(Citation citation) => EndOfYear(citation) > citation.NumberSpan.End;

    private static int EndOfYear(Citation citation) =>
        YearAlone().Match(citation.Node.Text.Text, citation.NumberSpan.End) is { Success: true } match ? match.Index + match.Length : citation.NumberSpan.End;

    // "Its resolutions 5/1, on gardens, and 5/2, on meals": the plural announces a number that is not read as one, and a single day would be no help.
    private static bool IsWholeList(ImmutableArray<Citation> citations, int index) =>
        citations[index] is var citation
        && (citation.NounSpan is not { } noun
            || citation.Node.Text.Text[noun.End - 1] != 's'
            || (index > 0 && MentionHistory.AreNeighbours(citations[index - 1], citation))
            || (index + 1 < citations.Length && MentionHistory.AreNeighbours(citations[index + 1], citation)));

    private void Report(NodeContext<ResolutionDocument> context, Citation citation, TextSpan span, bool isWhole)
    {
        var text = citation.Node.Text;

        if (context.Semantics.AdoptionOf(citation) is not { IsAttested: true } adoption)
        {
            context.Report(Rule, text.GetSourceSpan(span), citation.Number, $"\"{citation.Number} of\" and that day");
            return;
        }

        var date = $" of {CalendarText.Of(adoption.Day)}";
        var right = $"\"{citation.Number}{date}\"";
        var behind = text.GetSourceSpan(TextSpan.FromBounds(citation.NumberSpan.End, span.End));
        context.Report(Rule, text.GetSourceSpan(span), isWhole && IsSure(context, citation, span, date) ? CodeFix.Safe($"Write {right}", behind, date) : null, citation.Number, right);
    }

    // The year that stands there is part of the day, or one of the two is wrong.
    private static bool IsSure(NodeContext<ResolutionDocument> context, Citation citation, TextSpan span, string date) =>
        citation.Evidence is OrganEvidence.Named or OrganEvidence.Own && citation.PartCount < 2
        && !IsNamedBySymbolAlone(citation, context.Semantics.Context.Organ)
        && (span.End == citation.NumberSpan.End || date.EndsWith(citation.Node.Text.Text[(span.End - "2006".Length)..span.End], StringComparison.Ordinal));

    // Where the number takes the place of the symbol, nothing tells the organ any more but that it speaks.
    private static bool IsNamedBySymbolAlone(Citation citation, string? adopting) =>
        citation.Has(CitationFaults.SymbolForNumber) && citation.OrganSpan is null && citation.Organ == adopting;
}
