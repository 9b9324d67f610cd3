using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Rules.Coherence;

/// <summary>RL8004: a report asked for without a word of when it is due.</summary>
public sealed class IncompleteReportRequest : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL8004");

    private const string Session = " session";

    private static readonly string[] Times =
    [
        "annual", "biennial", "every ", "regular", "periodic", "month", " days", "week", " year", "as soon as", "in due course", "the next ", "quarterly",
        "future report", " oral", "in the context of", "continue to ", "prior to", "before the", "at the latest", "his report", "her report", "part of the report", "next report", "next overview", "progress report", "oversight report", "through the Committee on",
        "as and when", "by the end", "budget for", "programme budget", "performance report", "in a timely",
    ];

    private static readonly string[] BeforeYears = [" in ", " by ", " than ", " until ", " for ", " during ", " from ", " starting ", " end of ", " biennium "];

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction<OperativeParagraph>(Analyze);

    private static void Analyze(NodeContext<OperativeParagraph> context)
    {
        var paragraph = context.Node;

        if (!paragraph.Children.IsEmpty || ReportRequest.Of(paragraph, context.Semantics) is not { } request || SaysWhen(paragraph.Text.Text, request.Opener.Span.End))
            return;

        context.Report(Rule, paragraph.Text.GetSourceSpan(request.Span));
    }

    private static bool SaysWhen(string text, int start)
    {
        var rest = text.AsSpan(start);

        foreach (var time in Times)
        {
            if (rest.Contains(time, StringComparison.Ordinal))
                return true;
        }

        return NamesSession(rest) || NamesYear(rest);
    }

    // What a special session adopted is the subject of a report, not its time.
    private static bool NamesSession(ReadOnlySpan<char> rest)
    {
        for (var at = rest.IndexOf(Session); at >= 0; at = rest.IndexOf(Session))
        {
            if (!rest[..at].EndsWith(" special"))
                return true;

            rest = rest[(at + Session.Length)..];
        }

        return false;
    }

    // "in 2005", "by 30 June 2005"; the date of a resolution is no time for the report.
    private static bool NamesYear(ReadOnlySpan<char> rest)
    {
        foreach (var lead in BeforeYears)
        {
            for (var at = rest.IndexOf(lead); at >= 0;)
            {
                var window = rest[(at + lead.Length)..Math.Min(rest.Length, at + lead.Length + 20)];

                if (window.IndexOf("19") is >= 0 and < 18 || window.IndexOf("20") is >= 0 and < 18)
                    return true;

                var next = rest[(at + lead.Length)..].IndexOf(lead);
                at = next < 0 ? -1 : at + lead.Length + next;
            }
        }

        return false;
    }
}
