using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Rules.Coherence;

/// <summary>RL8004: a report asked for without a word of when it is due.</summary>
public sealed class IncompleteReportRequest : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL8004");

    private static readonly string[] Times =
    [
        "session", "annual", "biennial", "every ", "regular", "periodic", "month", " day", "week", "year", "as soon as", "in due course", "next ",
        "future", "oral", "timely", "date", "context of", "within", "appropriate", "necessary", "budget", "further", "meeting", "time", "forthcoming",
        "early", "immediately", "urgently", "continu", "when", "upon ", "prior to", "before ", "at the latest", "conference", "Conference", "until", "once ", "quarter", "summit",
        "existing", "relevant report", "his report", "her report", "reports", "part of", "informed",
    ];

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction<OperativeParagraph>(Analyze);

    private static void Analyze(NodeContext<OperativeParagraph> context)
    {
        var paragraph = context.Node;

        if (!paragraph.Children.IsEmpty || ReportRequest.Of(paragraph, context.Semantics) is not { } request || SaysWhen(paragraph.Text.Text, request.Opener.Span.End))
            return;

        context.Report(Rule, paragraph.Text.GetSourceSpan(request.Span));
    }

    // A figure is a date, a year or a paragraph where the time is set.
    private static bool SaysWhen(string text, int start)
    {
        var rest = text.AsSpan(start);

        if (rest.ContainsAnyInRange('0', '9'))
            return true;

        foreach (var time in Times)
        {
            if (rest.Contains(time, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
