using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Citations;

/// <summary>RL3005: a year that cannot be that of the number of a Security Council resolution.</summary>
public sealed class WrongSecurityCouncilYear : ResolutionAnalyzer
{
    private const int YearLength = 4;

    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL3005");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterCitationAction(Analyze);

    private static void Analyze(MentionContext<Citation> context)
    {
        var citation = context.Mention;
        var numbers = context.Semantics.Lexicon.SecurityCouncilNumbers;
        var number = citation.Parts;

        if (citation.Organ != OrganNames.SecurityCouncil
            || number.Form != CitationForm.NumberAndYear
            || numbers.IsPossible(number.Serial, number.Session))
        {
            return;
        }

        var place = citation.Node.Text.GetSourceSpan(new TextSpan(citation.NumberSpan.End - YearLength - 1, YearLength));
        var serial = number.Serial.ToString(CultureInfo.InvariantCulture);
        var written = number.Session.ToString(CultureInfo.InvariantCulture);

        if (numbers.YearOf(number.Serial) is not { } known)
        {
            context.Report(Rule, place, serial, written, $"had not come to number {serial} by then");
            return;
        }

        var year = known.ToString(CultureInfo.InvariantCulture);
        context.Report(Rule, place, CodeFix.Unsafe($"Write \"{year}\"", place, year), serial, written, $"adopted that number in {year}");
    }
}
