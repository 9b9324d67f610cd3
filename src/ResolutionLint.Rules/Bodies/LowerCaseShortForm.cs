using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
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
        var named = new HashSet<string>(context.Semantics.Bodies.Select(HeadOf), StringComparer.Ordinal);

        foreach (var head in ShortFormHead.ListOf(context.GetOption(Rule, HeadsOption)))
        {
            if (named.Contains(head.Name) || (head.IsOfSeveralWords && IsNamed(context.Semantics, head)))
                Analyze(context, head);
        }
    }

    // "the Special Rapporteur": holders of a mandate are no bodies of the registry, but the text itself shows that it means a certain one.
    private static bool IsNamed(DocumentSemantics semantics, ShortFormHead head) =>
        semantics.RunningText.Any(node => node is not Footnote && head.InCapitals.IsIn(node.Text));

    private static string HeadOf(BodyMention mention) => mention switch
    {
        { Form: BodyNameForm.ShortForm, IsInstrument: false, Canonical: not null } => HeadWord.OfShortForm(mention.Name),
        { Form: BodyNameForm.Full } => HeadWord.OfName(mention.Name),
        _ => string.Empty,
    };

    private static void Analyze(NodeContext<ResolutionDocument> context, ShortFormHead head)
    {
        var uses = UsesOf(context.Semantics, head).ToList();

        if (uses.Count == 0 || IsGeneric(context.Semantics, head.Small))
            return;

        foreach (var use in uses)
            context.Report(Rule, use.Node.Text.GetSourceSpan(use.Span), head.Small, head.Name);
    }

    private static IEnumerable<Use> UsesOf(DocumentSemantics semantics, ShortFormHead head)
    {
        foreach (var node in semantics.RunningText)
        {
            if (node is Footnote or AnnexParagraph || !head.InSmallLetters.IsIn(node.Text))
                continue;

            foreach (var span in LowerCaseHeads.In(node.Text.Text, head.Small))
            {
                if (!IsIntroduced(node.Text.Text.AsSpan(0, span.Start), head.Small) && !semantics.QuotationsIn(node).Contains(span.Start))
                    yield return new Use(node, span);
            }
        }
    }

    // "the Economic and Social Council forum on financing for development follow-up … the forum’s conclusions": it leans on the word before it.
    private static bool IsIntroduced(ReadOnlySpan<char> before, string small)
    {
        var at = before.IndexOf(small, StringComparison.Ordinal);
        return at > 0 && !before[..at].EndsWith("the ", StringComparison.OrdinalIgnoreCase);
    }

    // "Decides to establish a working group of the Forum": one that has no name yet.
    private static bool IsGeneric(DocumentSemantics semantics, string small)
    {
        var (consonant, vowel) = ($" a {small}", $" an {small}");
        return semantics.RunningText.Any(node => node.Text.Text.Contains(consonant, StringComparison.Ordinal) || node.Text.Text.Contains(vowel, StringComparison.Ordinal));
    }

    private sealed record Use(TextNode Node, TextSpan Span);
}
