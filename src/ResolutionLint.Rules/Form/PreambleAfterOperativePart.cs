using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Form;

/// <summary>RL1010: a preambular paragraph behind an operative one.</summary>
public sealed class PreambleAfterOperativePart : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL1010");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction<Resolution>(Analyze);

    /// <summary>The preambular paragraphs behind an operative one of the same part, and that paragraph.</summary>
    internal static IEnumerable<LatePreamble> Find(OpenerMap openers, Resolution resolution)
    {
        var stray = StrayDecision.In(openers, resolution).Select(opener => opener.Node).ToHashSet();
        return FindInPart(resolution.Children, stray).Concat(resolution.Sections.SelectMany(section => FindInPart(section.Children, stray)));
    }

    private static void Analyze(NodeContext<Resolution> context)
    {
        if (Declaration.Is(context.Node, context.Semantics.Openers))
            return;

        foreach (var (paragraph, before) in Find(context.Semantics.Openers, context.Node))
        {
            if (context.Semantics.Openers.TryGet(paragraph, out var opener))
                context.Report(Rule, paragraph.Text.GetSourceSpan(opener.Span), null, [new RelatedLocation(before.Span, "The operative part has begun here.")], opener.Text);
        }
    }

    // "Adopts the following declaration:" leads over to a text with a preamble of its own.
    private static bool IntroducesText(OperativeParagraph paragraph) => paragraph.Label is null && paragraph.Text.Text.EndsWith(':');

    // A heading opens a part that may have a preamble of its own.
    private static IEnumerable<LatePreamble> FindInPart(ImmutableArray<DocumentNode> nodes, HashSet<TextNode> stray)
    {
        OperativeParagraph? before = null;

        foreach (var node in nodes)
        {
            if (node is Section or Heading or OrganLine)
                before = null;
            else if (node is OperativeParagraph operative && !stray.Contains(operative))
                before = IntroducesText(operative) ? null : operative;
            else if (before is not null && node is PreambularParagraph paragraph)
                yield return new LatePreamble(paragraph, before);
        }
    }
}
