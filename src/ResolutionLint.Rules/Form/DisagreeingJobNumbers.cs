using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Rules.Form;

/// <summary>RL1025: job numbers of one document that differ.</summary>
public sealed partial class DisagreeingJobNumbers : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL1025");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private const int Digits = 7;

    private static void Analyze(NodeContext<ResolutionDocument> context)
    {
        if (context.Node.Resolutions.Length != 1)
            return;

        var found = In(context.Node).GroupBy(entry => entry.Number).ToList();

        if (found.Count < 2)
            return;

        // Every page bears the number; what stands on most of them is right.
        var usual = found.MaxBy(group => group.Count())!;

        foreach (var other in found.Where(group => group != usual).SelectMany(group => group))
            Report(context, other.Span, usual.First().Span);
    }

    private static void Report(NodeContext<ResolutionDocument> context, TextSpan span, TextSpan other) =>
        context.Report(
            Rule,
            span,
            null,
            [new RelatedLocation(other, "The other job number.")],
            context.Node.Source.ToString(span),
            context.Node.Source.ToString(other));

    private static IEnumerable<JobNumber> In(ResolutionDocument document)
    {
        foreach (var furniture in document.Children.OfType<PageFurniture>())
        {
            foreach (Match match in JobPattern().Matches(document.Source.ToString(furniture.Span)))
            {
                var number = string.Concat(match.Groups["number"].Value.Where(char.IsAsciiDigit));

                if (number.Length == Digits)
                    yield return new JobNumber(number, MastheadText.SpanOf(match.Groups["number"], furniture.Span.Start));
            }
        }
    }

    [GeneratedRegex(@"(?:<<ODS JOB NO>>(?<number>N\d{7}[A-Z]?)<<|^\s*(?<number>\d{2}[- ]\d{5})\b|\*(?<number>\d{7})\*)", RegexOptions.ExplicitCapture | RegexOptions.Multiline)]
    private static partial Regex JobPattern();

    private sealed record JobNumber(string Number, TextSpan Span);
}
