using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Openings;

/// <summary>RL2024: an opener that its part has had before, where the rules of a conference of Model United Nations forbid it.</summary>
public sealed class RepeatedOpener : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL2024");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction<Resolution>(Analyze);

    private static void Analyze(NodeContext<Resolution> context)
    {
        if (context.Semantics.Context.Profile != Profile.ModelUnitedNations)
            return;

        Check(context, context.Node.Preamble);
        Check(context, context.Node.Operatives);
    }

    private static void Check<TNode>(NodeContext<Resolution> context, ImmutableArray<TNode> paragraphs)
        where TNode : TextNode
    {
        var seen = new Dictionary<string, Opener>(StringComparer.OrdinalIgnoreCase);

        foreach (var paragraph in paragraphs)
        {
            if (context.Semantics.Openers.TryGet(paragraph, out var opener) && !seen.TryAdd(opener.Text, opener))
                context.Report(Rule, opener.SourceSpan(), null, [new(seen[opener.Text].SourceSpan(), "It opens this paragraph too.")], opener.Text);
        }
    }
}
