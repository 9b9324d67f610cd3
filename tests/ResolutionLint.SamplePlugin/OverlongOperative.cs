using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Model;

namespace ResolutionLint.SamplePlugin;

/// <summary>OFF001: an operative paragraph that has more words than the office allows.</summary>
public sealed class OverlongOperative : ResolutionAnalyzer
{
    internal static readonly DiagnosticDescriptor Rule = new(
        "OFF001",
        "An operative paragraph is longer than the office allows",
        "This paragraph has {0} words, and the office allows {1}. Delegations amend whole paragraphs: make two of it.",
        "office",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Counts the words of each operative paragraph, without those of its sub-paragraphs.");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) =>
        context.RegisterNodeAction<OperativeParagraph>(Analyze);

    private static void Analyze(NodeContext<OperativeParagraph> context)
    {
        var words = context.Node.Text.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
        var most = int.Parse(context.GetOption(Rule, OfficeRules.MaxWords), CultureInfo.InvariantCulture);

        if (words > most && context.Semantics.Openers.TryGet(context.Node, out var opener))
        {
            context.Report(
                Rule,
                context.Node.Text.GetSourceSpan(opener.Span),
                words.ToString(CultureInfo.InvariantCulture),
                most.ToString(CultureInfo.InvariantCulture));
        }
    }
}
