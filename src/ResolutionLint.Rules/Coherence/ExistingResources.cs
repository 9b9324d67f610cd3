using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Rules.Coherence;

/// <summary>RL8009: a draft that says that something shall be done within existing resources.</summary>
public sealed class ExistingResources : ResolutionAnalyzer
{
    private const string Existing = "existing resources";

    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL8009");

    private static readonly string[] Leads = ["within the ", "within ", "from within ", "from "];

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context)
    {
        context.RegisterNodeAction<OperativeParagraph>(Analyze);
        context.RegisterNodeAction<SubParagraph>(Analyze);
    }

    // In an adopted text the question has been answered.
    private static void Analyze<TNode>(NodeContext<TNode> context)
        where TNode : TextNode
    {
        var text = context.Node.Text;

        if (context.Document.Kind == DocumentKind.AdoptedResolution)
            return;

        for (var at = text.Text.IndexOf(Existing, StringComparison.Ordinal); at >= 0; at = text.Text.IndexOf(Existing, at + 1, StringComparison.Ordinal))
        {
            if (LeadBefore(text.Text, at) is > 0 and var lead && !context.Semantics.QuotationsIn(context.Node).Contains(at))
                context.Report(Rule, text.GetSourceSpan(TextSpan.FromBounds(at - lead, at + Existing.Length)), text.Text.Substring(at - lead, lead + Existing.Length));
        }
    }

    private static int LeadBefore(string text, int at)
    {
        foreach (var lead in Leads)
        {
            if (text.AsSpan(0, at).EndsWith(lead))
                return lead.Length;
        }

        return 0;
    }
}
