using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Bodies;

/// <summary>RL4001: a short form ("the Centre") that repeats the head word of nothing named before.</summary>
public sealed class ShortFormWithoutAntecedent : ResolutionAnalyzer
{
    private const string ExemptOption = "exempt";

    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL4001");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(NodeContext<ResolutionDocument> context)
    {
        var exempt = context.GetOption(Rule, ExemptOption).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var reported = new HashSet<string>(exempt, StringComparer.Ordinal);

        foreach (var mention in context.Semantics.Bodies)
        {
            if (LacksAntecedent(mention) && !IsOwnTreaty(mention, context.Semantics.Context.Organ) && reported.Add(HeadOf(mention))
                && !FoundedBody.IsMeant(context.Document, mention, HeadOf(mention)))
            {
                context.Report(Rule, mention.Node.Text.GetSourceSpan(mention.Span), mention.Name, HeadOf(mention));
            }
        }
    }

    private static bool LacksAntecedent(BodyMention mention) =>
        mention is { Form: BodyNameForm.ShortForm, Canonical: null, IsQuoted: false, Node: not Footnote };

    // The parties to a treaty call it by its head word.
    private static bool IsOwnTreaty(BodyMention mention, string? organ) =>
        mention.IsInstrument && organ is not null && organ.Contains("Parties", StringComparison.Ordinal);

    private static string HeadOf(BodyMention mention) => mention.Name[(mention.Name.IndexOf(' ', StringComparison.Ordinal) + 1)..];
}
