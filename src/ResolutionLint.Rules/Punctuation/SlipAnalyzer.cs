using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Rules.Punctuation;

/// <summary>A check for slips in the running text, one paragraph or note after the other.</summary>
public abstract class SlipAnalyzer : ResolutionAnalyzer
{
    // Asked for when it is reported: the file of a rule that finds nothing is not read.
    private readonly Func<DiagnosticDescriptor> rule;
    private readonly string fixTitle;

    private protected SlipAnalyzer(Func<DiagnosticDescriptor> rule, string fixTitle)
    {
        this.rule = rule;
        this.fixTitle = fixTitle;
    }

    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [rule()];

    public sealed override void Initialize(AnalysisContext context) =>
        context.RegisterDocumentAction(Analyze);

    /// <summary>Whether the text is one in which slips can be told from its layout.</summary>
    private protected virtual bool Applies(ReportingContext context) => true;

    /// <summary>Takes out of what was found what is the layout of the text.</summary>
    private protected virtual void LeaveLayout(ReportingContext context, List<Slip> slips)
    {
    }

    private protected abstract void Find(ReportingContext context, TextNode node, List<Slip> slips);

    private void Analyze(NodeContext<ResolutionDocument> context)
    {
        if (!Applies(context))
            return;

        var slips = new List<Slip>();

        foreach (var node in context.Semantics.RunningText)
            Find(context, node, slips);

        if (slips.Count > 0)
            LeaveLayout(context, slips);

        if (slips.Count > 0)
            Slips.Report(context, rule(), slips, fixTitle);
    }
}
