using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Model;
using ResolutionLint.Rules.Form;

namespace ResolutionLint.Rules.Punctuation;

/// <summary>RL5001: a preambular paragraph that does not end in a comma.</summary>
public sealed class MissingPreambularComma : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL5001");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction<Resolution>(Analyze);

    private static void Analyze(NodeContext<Resolution> context)
    {
        var closings = Complete(context.Node).Where(paragraph => IsParagraph(context, paragraph)).Select(ClosingMark.Of).OfType<ClosingMark>().ToList();
        var wrong = closings.Where(closing => closing is { Mark: not (',' or ':'), IsQuoted: false, IsLost: false });
        ClosingFaults.Report(context, Rule, [.. wrong], closings.Count, ',');
    }

    // Where the page ends in the preamble, its last paragraph does too.
    private static IEnumerable<PreambularParagraph> Complete(Resolution resolution) =>
        resolution.Operatives.IsEmpty && Excerpt.IsCut(resolution) ? resolution.Preamble.SkipLast(1) : resolution.Preamble;

    // A preamble that is numbered through with the operative part takes the marks of that part. Words that neither open like a paragraph nor close with a mark are a heading.
    private static bool IsParagraph(NodeContext<Resolution> context, PreambularParagraph paragraph) =>
        paragraph.Label is null
        && ((context.Semantics.Openers.TryGet(paragraph, out var opener) && opener.Entry is not null) || ClosingMark.Of(paragraph) is { Mark: not null });
}
