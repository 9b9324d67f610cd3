using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Rules.Form;

/// <summary>RL1032: an annex that no paragraph of the resolution speaks of.</summary>
public sealed partial class UnmentionedAnnex : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL1032");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction<Resolution>(Analyze);

    private static void Analyze(NodeContext<Resolution> context)
    {
        if (context.Node.Annexes.FirstOrDefault() is not { } annex || context.Document.Resolutions.Length != 1)
            return;

        foreach (var node in context.Node.Children)
        {
            if (node is not Annex && node.DescendantsAndSelf().OfType<TextNode>().Any(text => MentionPattern().IsMatch(text.Text.Text)))
                return;
        }

        context.Report(Rule, annex.Text.GetSourceSpan(new TextSpan(0, annex.Text.Length)));
    }

    [GeneratedRegex(@"annex|append|enclos|attach|following|Adopts|adopts|Approves|approves|Endorses|endorses", RegexOptions.IgnoreCase)]
    private static partial Regex MentionPattern();
}
