using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Citations;

/// <summary>RL3003: a resolution of the Security Council cited without its year.</summary>
public sealed partial class MissingSecurityCouncilYear : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL3003");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterCitationAction(Analyze);

    private static void Analyze(MentionContext<Citation> context)
    {
        var citation = context.Mention;

        if (!citation.Has(CitationFaults.MissingYear) || citation.IsQuoted)
            return;

        var text = citation.Node.Text;

        if (YearTakenForNumber.Is(citation, context.Semantics.Lexicon.SecurityCouncilNumbers))
            return;

        var place = text.GetSourceSpan(citation.NumberSpan);
        var year = context.Semantics.Lexicon.SecurityCouncilNumbers.YearOf(citation.Parts.Serial);

        // A date that contradicts the table leaves open which of the two is wrong.
        if (year is null || (citation.Date is { } date && date.Year != year))
        {
            context.Report(Rule, place, citation.Number, "its year in parentheses after the number");
            return;
        }

        var right = string.Create(CultureInfo.InvariantCulture, $"{citation.Number} ({year})");

        if (YearBehindComma().Match(text.Text, citation.NumberSpan.End) is { Success: true } comma && comma.ValueSpan.EndsWith(year.Value.ToString(CultureInfo.InvariantCulture)))
            place = text.GetSourceSpan(TextSpan.FromBounds(citation.NumberSpan.Start, comma.Index + comma.Length));

        // The symbol goes, if it goes, with a look at the organ that it alone may tell.
        var fix = citation.Has(CitationFaults.SymbolForNumber)
            ? CodeFix.Safe($"Add \"({year})\"", TextSpan.FromBounds(text.GetSourceSpan(citation.NumberSpan).End, place.End), string.Create(CultureInfo.InvariantCulture, $" ({year})"))
            : CodeFix.Safe($"Write \"{right}\"", place, right);

        context.Report(Rule, place, fix, citation.Number, $"\"{right}\"");
    }

    // "1325, 2000": the year is there, in another form.
    [GeneratedRegex(@"\G, (?:19|20)\d\d(?!\w|/)", RegexOptions.CultureInvariant)]
    private static partial Regex YearBehindComma();
}
