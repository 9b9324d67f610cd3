using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Coherence;

/// <summary>RL8016: something asked for at the session that adopts the text.</summary>
public sealed class ReportToPresentSession : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL8016");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(NodeContext<ResolutionDocument> context)
    {
        var semantics = context.Semantics;

        foreach (var target in TargetSessions.In(semantics))
        {
            if (target.Organ == semantics.Context.Organ
                && SessionClock.CurrentOf(target.Organ, semantics) is { } current
                && IsMissed(target, current, semantics.Context)
                && !target.IsPart
                && IsPointInTime(target))
            {
                var (measure, place) = (SessionClock.MeasureOf(target.Organ, semantics.Context), target.Mention.Number < current ? "over" : "the present one");
                context.Report(Rule, target.Mention.SourceSpan(), target.Mention.Words(), OrdinalWords.ToWords(current + 1), measure, place);
            }
        }
    }

    // A session that is over by nothing but today's calendar is no error, which RL8001 would make of it.
    private static bool IsMissed(TargetSession target, int current, DocumentContext context) =>
        target.Mention.Number == current || (target.Mention.Number < current && !SessionClock.IsKnown(target.Organ, context));

    // "at its" and "agenda of its": what goes on during a session, ends with it or starts at it may well be the present one.
    private static bool IsPointInTime(TargetSession target)
    {
        var before = target.Mention.Node.Text.Text.AsSpan(0, target.Mention.Span.Start);

        return target.Opener.Verb != "adopt"
            && (before.EndsWith(" at its ") || before.EndsWith(" agenda of its ") || before.EndsWith(" for its "))
            && !before.EndsWith("starting at its ")
            && !before.EndsWith("beginning at its ")
            && !before.EndsWith("starting from its ");
    }
}
