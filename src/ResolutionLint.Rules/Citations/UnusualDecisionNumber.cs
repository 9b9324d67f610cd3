using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Lexicons;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Citations;

/// <summary>RL3022: a number that the General Assembly gives to resolutions, not to decisions.</summary>
public sealed class UnusualDecisionNumber : ResolutionAnalyzer
{
    private const string LowestOption = "lowest";

    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL3022");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterCitationAction(Analyze);

    private static void Analyze(MentionContext<Citation> context)
    {
        var citation = context.Mention;

        if (citation is not { Kind: CitationKind.Decision, Organ: OrganNames.GeneralAssembly, IsQuoted: false }
            || citation is { Evidence: OrganEvidence.Assumed, Node: Footnote }
            || citation.Parts is not { Form: CitationForm.SessionNumber, Series: SessionSeries.Regular })
        {
            return;
        }

        var lowest = context.GetOption(Rule, LowestOption);

        if (int.TryParse(lowest, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && citation.Parts.Serial < number)
            context.Report(Rule, citation.Node.Text.GetSourceSpan(citation.NumberSpan), citation.Number, lowest);
    }
}
