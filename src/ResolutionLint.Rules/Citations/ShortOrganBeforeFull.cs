using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Citations;

/// <summary>RL3016: "Council resolution …" before the organ has been named in full.</summary>
public sealed class ShortOrganBeforeFull : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL3016");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(NodeContext<ResolutionDocument> context)
    {
        List<string>? settled = null;

        foreach (var citation in context.Semantics.Citations)
        {
            if (ShortNameOf(citation, context.Semantics.Context.Organ) is not { } shortName || settled?.Contains(citation.Organ!) == true)
                continue;

            (settled ??= []).Add(citation.Organ!);
            var organ = citation.OrganSpan!.Value;

            if (!IsNamedBefore(citation, organ.Start, context.Semantics.RunningText))
                context.Report(Rule, citation.Node.Text.GetSourceSpan(organ), shortName, citation.Number, citation.Organ!);
        }
    }

    private static string? ShortNameOf(Citation citation, string? adopting)
    {
        if (citation is not { Evidence: OrganEvidence.Named, IsQuoted: false, Organ: { } organ, OrganSpan: { } span, Node: not Footnote } || organ == adopting)
            return null;

        var written = citation.Node.Text.Text.AsSpan(span.Start, span.Length);

        return written is "Council" or "Assembly" && organ.EndsWith(written, StringComparison.Ordinal) ? written.ToString() : null;
    }

    private static bool IsNamedBefore(Citation citation, int offset, ImmutableArray<TextNode> nodes)
    {
        foreach (var node in nodes)
        {
            var text = node.Text.Text.AsSpan();

            if (node == citation.Node)
                text = text[..offset];
            else if (node.Span.Start > citation.Node.Span.Start)
                continue;

            if (text.Contains(citation.Organ, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
