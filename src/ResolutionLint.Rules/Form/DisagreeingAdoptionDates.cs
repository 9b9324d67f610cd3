using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Lexicons;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Form;

/// <summary>RL1020: dates of adoption, session and distribution that do not fit together.</summary>
public sealed class DisagreeingAdoptionDates : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL1020");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(NodeContext<ResolutionDocument> context)
    {
        if (context.Node.Kind != DocumentKind.AdoptedResolution || context.Node.Resolutions.Length != 1)
            return;

        var closing = ClosingDate.In(context.Node).ToList();
        var line = MastheadText.Of(context.Node).AdoptionLine?.Groups["date"];
        var day = line is { Success: true } && DateParser.TryParse(string.Join(' ', line.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), out var head) ? head : (DateOnly?)null;

        if (day is not null && closing.Count > 0 && closing.TrueForAll(date => date.Day != day))
            ReportEither(context, MastheadText.SpanOf(line!), day.Value, closing[0]);
        else if ((day ?? (closing.Count > 0 ? closing[0].Day : null)) is { } adopted)
            AnalyzeRest(context, adopted, day is not null ? MastheadText.SpanOf(line!) : SpanOf(closing[0].Line));
    }

    // The one that the registry or the session speaks against; where neither tells, the first.
    private static void ReportEither(NodeContext<ResolutionDocument> context, TextSpan line, DateOnly day, ClosingDate closing)
    {
        var what = $"The line of adoption gives {Words(day)}, the closing lines give {Words(closing.Day)}";

        if (IsRight(context, day, closing.Day))
            Report(context, SpanOf(closing.Line), line, what);
        else
            Report(context, line, SpanOf(closing.Line), what);
    }

    private static bool IsRight(NodeContext<ResolutionDocument> context, DateOnly day, DateOnly other)
    {
        var masthead = context.Node.Masthead;

        if (masthead is { Organ: { } organ, Symbol: { } symbol } && context.Semantics.Registry.Find(organ, symbol) is { Day: var registered } && (registered == day || registered == other))
            return registered == day;

        return PeriodOf(context) is { } period && period.Contains(day) && !period.Contains(other);
    }

    private static void AnalyzeRest(NodeContext<ResolutionDocument> context, DateOnly adopted, TextSpan span)
    {
        if (PeriodOf(context) is { } period && !period.Contains(adopted))
            Report(context, span, null, $"{Words(adopted)} lies outside the session that the number names");
        else if (context.Node.Masthead.Distributed is { } distributed && distributed < adopted)
            Report(context, span, null, $"The text was distributed on {Words(distributed)}, before the day of its adoption, {Words(adopted)}");
    }

    private static SessionPeriod? PeriodOf(NodeContext<ResolutionDocument> context)
    {
        var sessions = context.Semantics.Lexicon.Sessions;
        var number = context.Node.Resolutions[0].Number;

        if (number is null || number.IndexOf('/', StringComparison.Ordinal) is not (> 0 and var slash) || !int.TryParse(number.AsSpan(0, slash), out var session))
            return null;

        return context.Semantics.Context.Organ switch
        {
            OrganNames.GeneralAssembly => sessions.OfGeneralAssembly(SessionSeries.Regular, session),
            OrganNames.HumanRightsCouncil => sessions.OfHumanRightsCouncil(SessionSeries.Regular, session),
            OrganNames.EconomicAndSocialCouncil when session > 1945 => SessionCalendar.OfEconomicAndSocialCouncil(session),
            _ => null,
        };
    }

    private static TextSpan SpanOf(ClosingLine line) => line.Text.GetSourceSpan(new TextSpan(0, line.Text.Length));

    private static void Report(NodeContext<ResolutionDocument> context, TextSpan span, TextSpan? other, string what) =>
        context.Report(Rule, span, null, other is { } place ? [new RelatedLocation(place, "The other date.")] : [], what);

    private static string Words(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
