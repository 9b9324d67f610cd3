using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Form;

/// <summary>RL1033: a Security Council resolution whose number, year and day of adoption do not fit together.</summary>
public sealed class DisagreeingSecurityCouncilHeading : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL1033");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(NodeContext<ResolutionDocument> context)
    {
        if (context.Semantics.Context.Organ != OrganNames.SecurityCouncil)
            return;

        var heading = SecurityCouncilHeading.In(MastheadText.Of(context.Node));

        if (heading.Number?.Reading is not { } line)
            return;

        // Numbers run on from year to year, and so a number tells its year; one that no table knows yet has the year that stands beside it.
        var number = line.Groups["number"];
        var year = context.Semantics.Lexicon.SecurityCouncilNumbers.YearOf(ValueOf(number)) ?? ValueOf(line.Groups["year"]);

        Check(context, line, line.Groups["year"], number, year);

        if (heading.Adoption?.Reading is { } adoption)
            Check(context, adoption, adoption.Groups["date"], number, year);
    }

    private static void Check(NodeContext<ResolutionDocument> context, Match line, Group written, Group number, int year)
    {
        if (ValueOf(line.Groups["year"]) != year)
            context.Report(Rule, MastheadText.SpanOf(written), written.Value, number.Value, year.ToString(CultureInfo.InvariantCulture));
    }

    private static int ValueOf(Group group) => int.Parse(group.Value, CultureInfo.InvariantCulture);
}
