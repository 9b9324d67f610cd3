using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Coherence;

/// <summary>RL8010: two reports on one subject for one session.</summary>
public sealed class TwoReportsToOneSession : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL8010");

    private const string Own = "implementation of the present resolution";

    private static readonly string[] SubjectEnds = [" to the General Assembly", " to the Assembly", " for the General Assembly", " for the Assembly", " to it ", " at its ", ", ", " for consideration", " and to ", " by the "];

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(NodeContext<ResolutionDocument> context)
    {
        var seen = new Dictionary<Occasion, ReportRequest>();

        foreach (var inParagraph in TargetSessions.In(context.Semantics).GroupBy(target => target.Mention.Node))
        {
            if (inParagraph.Key is not OperativeParagraph paragraph
                || ReportRequest.Of(paragraph, context.Semantics) is not { } request
                || SubjectOf(paragraph.Text.Text, request.Span.End) is not { } subject)
            {
                continue;
            }

            foreach (var target in inParagraph)
            {
                var key = new Occasion(paragraph.FirstAncestorOrSelf<Resolution>(), target.Organ, target.Mention.Number, subject);

                if (!seen.TryAdd(key, request) && seen[key].Opener != request.Opener)
                    Report(context, request, seen[key], target.Mention);
            }
        }
    }

    private static void Report(NodeContext<ResolutionDocument> context, ReportRequest request, ReportRequest first, SessionMention session) =>
        context.Report(
            Rule,
            request.Opener.Node.Text.GetSourceSpan(request.Span),
            null,
            [new(first.Opener.Node.Text.GetSourceSpan(first.Span), "The first of the two is asked for here.")],
            session.Words());

    // "report on the implementation of the present resolution": what follows "on" up to the next part of the sentence. Whatever else it holds, a report on the text itself is one.
    private static string? SubjectOf(string text, int start)
    {
        if (text.IndexOf(Own, start, StringComparison.Ordinal) >= 0)
            return Own;

        var on = text.IndexOf(" on ", start, StringComparison.Ordinal);

        if (on < 0 || text.AsSpan(start).StartsWith(" thereon"))
            return null;

        var subject = text.AsSpan(on + 4).TrimEnd(";.");

        foreach (var end in SubjectEnds)
        {
            if (subject.IndexOf(end) is >= 0 and var at)
                subject = subject[..at];
        }

        return subject.Length < 10 ? null : subject.ToString();
    }

    // A class, since dictionaries with keys of several values are compiled anew in every run.
    private sealed record Occasion(Resolution? Resolution, string Organ, int Session, string Subject);
}
