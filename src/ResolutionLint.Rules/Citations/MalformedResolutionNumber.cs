using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Citations;

/// <summary>RL3001: a number of the General Assembly, the Security Council or the Human Rights Council in another form than theirs.</summary>
public sealed class MalformedResolutionNumber : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL3001");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterCitationAction(Analyze);

    private static void Analyze(MentionContext<Citation> context)
    {
        var citation = context.Mention;

        if (citation.Organ is not (OrganNames.GeneralAssembly or OrganNames.SecurityCouncil or OrganNames.HumanRightsCouncil)
            || !RunningTextForm.IsAtFault(citation))
        {
            return;
        }

        var span = RunningTextForm.SpanOf(citation);
        var written = citation.Node.Text.Text.Substring(span.Start, span.Length);
        var right = RunningTextForm.Write(citation, context.Semantics.Context.Organ);
        var place = citation.Node.Text.GetSourceSpan(span);
        var fix = RunningTextForm.FixOf(citation, context.Semantics.Context.Organ);

        context.Report(Rule, place, fix, written, right, ReasonOf(citation));
    }

    private static string ReasonOf(Citation citation) =>
        citation.Has(CitationFaults.AbbreviatedOrgan) ? "the organ is named in full"
        : citation.Has(CitationFaults.AbbreviatedNoun) ? "the noun is written in full"
        : citation.Has(CitationFaults.SymbolForNumber) ? "running text gives the number, and leaves the symbol to notes"
        : citation.Has(CitationFaults.WrongSeparator) ? ReasonOfSeparator(citation)
        : "a blank sets off the letter and the session";

    private static string ReasonOfSeparator(Citation citation) => citation.Parts.Form == CitationForm.RomanSession
        ? "the session stands in parentheses behind the number"
        : "nothing but a slash stands between session and number";
}
