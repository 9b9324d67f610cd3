using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Lexicons;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Coherence;

/// <summary>RL8003: a session with a year that is not its own.</summary>
public sealed class SessionYearDisagreement : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL8003");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterSessionAction(Analyze);

    private static void Analyze(MentionContext<SessionMention> context)
    {
        var mention = context.Mention;

        if (mention.Series != SessionSeries.Regular || SessionYear.Behind(mention) is not { } said || context.Semantics.QuotationsIn(mention.Node).Contains(mention.Span.Start))
            return;

        var subject = context.Semantics.Openers.TryGet(mention.Node, out var opener) && opener.Span.End <= mention.Span.Start ? TargetSessions.DecisionBefore(mention, opener) : -1;
        var organ = SessionOwner.Find(mention, context.Semantics.Context.Organ, subject) ?? SessionOwner.FindAnnual(mention, context.Semantics.Lexicon.Sessions);

        if (organ is null || SessionOwner.IsPart(mention) || PeriodOf(organ, mention.Number, context.Semantics.Lexicon.Sessions) is not { } period || said.Fits(period, opensInYear: organ == SessionOwner.Assembly))
            return;

        var span = mention.Node.Text.GetSourceSpan(TextSpan.FromBounds(mention.Span.Start, said.Span.End));
        var words = mention.Node.Text.Text[said.Span.Start..said.Span.End];
        context.Report(Rule, span, mention.Words(), organ, words, period.From.Year.ToString(CultureInfo.InvariantCulture));
    }

    private static SessionPeriod? PeriodOf(string organ, int session, SessionCalendar calendar) => organ switch
    {
        SessionOwner.Assembly => calendar.OfGeneralAssembly(SessionSeries.Regular, session),
        SessionOwner.Rights => calendar.OfHumanRightsCouncil(SessionSeries.Regular, session),
        _ => calendar.OfAnnualBody(organ, session),
    };
}
