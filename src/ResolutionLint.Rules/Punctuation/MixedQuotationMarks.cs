using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Rules.Punctuation;

/// <summary>RL5014: straight quotation marks in a text that has curly ones, or the reverse.</summary>
public sealed class MixedQuotationMarks : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL5014");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(NodeContext<ResolutionDocument> context)
    {
        var source = context.Document.Words.ToString().AsSpan();

        if (!source.Contains('"') || !source.ContainsAny('“', '”'))
            return;

        var (straight, curly) = Find(context);

        if (straight.Count > 0 && curly.Count > 0)
            Report(context, straight.Count > curly.Count ? curly : straight, straight.Count > curly.Count ? "straight" : "curly");
    }

    private static (List<TextChange> Straight, List<TextChange> Curly) Find(NodeContext<ResolutionDocument> context)
    {
        var (straight, curly) = (new List<TextChange>(), new List<TextChange>());

        foreach (var node in context.Semantics.RunningText)
        {
            var text = node.Text.Text;

            for (var i = QuotationMarks.Next(text, 0); i >= 0; i = QuotationMarks.Next(text, i + 1))
            {
                var place = node.Text.GetSourceSpan(new TextSpan(i, 1));

                if (text[i] != '"')
                    curly.Add(new TextChange(place, "\""));
                else if (!QuotationMarks.IsUnit(text, i) || straight.Count % 2 == 1)
                    straight.Add(new TextChange(place, QuotationMarks.Opens(text, i) ? "“" : "”"));
            }
        }

        return (straight, curly);
    }

    private static void Report(ReportingContext context, List<TextChange> wrong, string right)
    {
        var slips = wrong.Select(change => new Slip(change.Span, change, right, right == "curly" ? "straight" : "curly")).ToList();
        Slips.Report(context, Rule, slips, $"Write {right} quotation marks");
    }
}
