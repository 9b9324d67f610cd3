using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Citations;

/// <summary>RL3003: a resolution of the Security Council cited without its year.</summary>
public sealed class MissingSecurityCouncilYear : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL3003");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterCitationAction(Analyze);

    private static void Analyze(MentionContext<Citation> context)
    {
        var citation = context.Mention;

        if (!citation.Has(CitationFaults.MissingYear) || citation.IsQuoted)
            return;

        var place = citation.Node.Text.GetSourceSpan(citation.NumberSpan);
        var year = context.Semantics.Lexicon.SecurityCouncilNumbers.YearOf(citation.Parts.Serial);

        // A date that contradicts the table leaves open which of the two is wrong.
        if (year is null || (citation.Date is { } date && date.Year != year))
        {
            context.Report(Rule, place, citation.Number, "its year in parentheses after the number");
            return;
        }

        var right = string.Create(CultureInfo.InvariantCulture, $"{citation.Number} ({year})");

        // The symbol goes, if it goes, with a look at the organ that it alone may tell.
        var fix = citation.Has(CitationFaults.SymbolForNumber)
            ? CodeFix.Safe($"Add \"({year})\"", new TextSpan(place.End, 0), string.Create(CultureInfo.InvariantCulture, $" ({year})"))
            : CodeFix.Safe($"Write \"{right}\"", place, right);

        context.Report(Rule, place, fix, citation.Number, $"\"{right}\"");
    }
}
