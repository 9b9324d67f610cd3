using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Rules.Form;

/// <summary>RL1001: a resolution without the line that names the adopting organ.</summary>
public sealed class MissingOrganLine : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL1001");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(NodeContext<ResolutionDocument> context)
    {
        // The parts A, B … of one resolution may share the line before the first.
        if (context.Node.Resolutions is not [{ OrganLine: null } resolution, ..] || FirstParagraph(resolution) is not { } first)
            return;

        var organ = context.Node.Masthead.Organ;
        var mark = first is PreambularParagraph ? "," : string.Empty;
        var fix = organ is null || IsNamedLate(resolution, organ) ? null : Insertion(context.Node, first, $"The {organ}{mark}");
        context.Report(Rule, Opening(context, first), fix, $"The {organ ?? "General Assembly"}{mark}");
    }

    // To move the line is more than to write one.
    private static bool IsNamedLate(Resolution resolution, string organ) =>
        resolution.Children.OfType<Heading>().Any(heading => heading.Text.Text.AsSpan().TrimEnd(",:").EndsWith(organ, StringComparison.OrdinalIgnoreCase));

    private static TextNode? FirstParagraph(Resolution resolution) =>
        resolution.DescendantsAndSelf().FirstOrDefault(node => node is PreambularParagraph or OperativeParagraph) as TextNode;

    private static TextSpan Opening(NodeContext<ResolutionDocument> context, TextNode paragraph) =>
        context.Semantics.Openers.TryGet(paragraph, out var opener)
            ? paragraph.Text.GetSourceSpan(opener.Span)
            : paragraph.Text.GetSourceSpan(new TextSpan(0, paragraph.Text.Text.AsSpan().IndexOf(' ') is > 0 and var end ? end : paragraph.Text.Length));

    private static CodeFix Insertion(ResolutionDocument document, TextNode paragraph, string organLine)
    {
        var (source, lines) = (document.Source, document.Lines);
        var line = lines.GetPosition(paragraph.Span.Start).Line;
        var indent = source.ToString(TextSpan.FromBounds(lines.GetStart(line), paragraph.Span.Start));
        var ending = source.ToString(TextSpan.FromBounds(lines.GetSpan(line).End, lines.GetSpanWithBreak(line).End));
        var lineBreak = ending.Length == 0 ? "\n" : ending;
        var isSpaced = line == 0 || string.IsNullOrWhiteSpace(source.ToString(lines.GetSpan(line - 1)));

        return CodeFix.Safe(
            $"Write '{organLine}' before the preamble",
            new TextSpan(lines.GetStart(line), 0),
            $"{(string.IsNullOrWhiteSpace(indent) ? indent : string.Empty)}{organLine}{lineBreak}{(isSpaced ? lineBreak : string.Empty)}");
    }
}
