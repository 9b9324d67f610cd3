using System.Collections.Frozen;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Bodies;

/// <summary>RL4010: a short form of a body in small letters.</summary>
public sealed class LowerCaseShortForm : ResolutionAnalyzer
{
    private const string HeadsOption = "heads";

    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL4010");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(NodeContext<ResolutionDocument> context)
    {
        var wanted = context.GetOption(Rule, HeadsOption).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
        var heads = new HashSet<string>(context.Semantics.Bodies.Select(HeadOf).Where(wanted.Contains), StringComparer.Ordinal);

        foreach (var head in heads)
            Analyze(context, head);
    }

    private static string HeadOf(BodyMention mention) => mention switch
    {
        { Form: BodyNameForm.ShortForm, IsInstrument: false, Canonical: not null } => HeadWord.OfShortForm(mention.Name),
        { Form: BodyNameForm.Full } => HeadWord.OfName(mention.Name),
        _ => string.Empty,
    };

    private static void Analyze(NodeContext<ResolutionDocument> context, string head)
    {
        var small = char.ToLowerInvariant(head[0]) + head[1..];

        foreach (var node in context.Semantics.RunningText)
        {
            if (node is Footnote or AnnexParagraph)
                continue;

            foreach (var span in LowerCaseHeads.In(node.Text.Text, small))
            {
                if (!context.Semantics.QuotationsIn(node).Contains(span.Start))
                    context.Report(Rule, node.Text.GetSourceSpan(span), small, head);
            }
        }
    }
}
