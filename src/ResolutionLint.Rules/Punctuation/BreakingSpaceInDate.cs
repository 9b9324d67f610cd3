using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Punctuation;

/// <summary>RL5019: an ordinary space between the day and the month of a date.</summary>
public sealed class BreakingSpaceInDate : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL5019");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(NodeContext<ResolutionDocument> context)
    {
        var slips = new List<Slip>();

        foreach (var date in context.Semantics.Dates)
            Find(context, date, slips);

        Slips.Report(context, Rule, slips, "Write a no-break space");
    }

    private static void Find(ReportingContext context, DateMention date, List<Slip> slips)
    {
        var space = date.Text.IndexOf(' ', StringComparison.Ordinal);

        if (date.Form != DateForm.Standard || space < 0 || date.IsQuoted)
            return;

        // Where the line ends here, there is no space to replace.
        var gap = date.Node.Text.GetSourceSpan(new TextSpan(date.Span.Start + space, 1));
        var day = date.Node.Text.GetSourceSpan(new TextSpan(date.Span.Start, space + 1));

        if (context.Document.Source.ToString(gap) == " " && day.End == gap.End && day.Length == space + 1)
            slips.Add(new Slip(date.Node.Text.GetSourceSpan(date.Span), new TextChange(gap, "\u00A0"), date.Text));
    }
}
