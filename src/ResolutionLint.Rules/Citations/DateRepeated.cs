using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Citations;

/// <summary>RL3012: the day of adoption again, where an earlier mention has it.</summary>
public sealed class DateRepeated : ResolutionAnalyzer
{
    private const string Of = " of ";

    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL3012");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(NodeContext<ResolutionDocument> context)
    {
        foreach (var citation in MentionHistory.RepeatedDates(context.Semantics))
        {
            if (citation.DateSpan is { } date)
                Report(context, citation, date);
        }
    }

    private static void Report(NodeContext<ResolutionDocument> context, Citation citation, TextSpan date)
    {
        var text = citation.Node.Text;
        var gap = TextSpan.FromBounds(citation.NumberSpan.End, date.Start);
        var fix = text.Text.AsSpan(gap.Start, gap.Length) is Of
            ? CodeFix.Safe("Remove the date", text.GetSourceSpan(TextSpan.FromBounds(gap.Start, date.End)), string.Empty)
            : null;

        context.Report(Rule, text.GetSourceSpan(date), fix, citation.Number, text.Text.Substring(date.Start, date.Length));
    }
}
