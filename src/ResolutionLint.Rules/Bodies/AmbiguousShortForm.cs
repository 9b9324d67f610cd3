using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Bodies;

/// <summary>RL4006: one short form for two bodies or instruments in turn.</summary>
public sealed class AmbiguousShortForm : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL4006");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(NodeContext<ResolutionDocument> context)
    {
        var meanings = new ShortFormMeanings(context.Semantics);
        var first = new Dictionary<string, (BodyMention Mention, string Meaning)>(StringComparer.Ordinal);
        var reported = new HashSet<string>(StringComparer.Ordinal);

        foreach (var mention in context.Semantics.Bodies)
        {
            if (mention is not { Form: BodyNameForm.ShortForm, IsQuoted: false, EndsTitle: false, Node: not (Footnote or AnnexParagraph) } || meanings.Of(mention) is not { } meaning)
                continue;

            if (!first.TryAdd(mention.Name, (mention, meaning)) && first[mention.Name].Meaning != meaning && reported.Add(mention.Name))
                Report(context, mention, meaning, first[mention.Name]);
        }
    }

    private static void Report(NodeContext<ResolutionDocument> context, BodyMention mention, string meaning, (BodyMention Mention, string Meaning) first)
    {
        var related = new RelatedLocation(first.Mention.Node.Text.GetSourceSpan(first.Mention.Span), $"Here it stands for \"{first.Meaning}\".");
        context.Report(Rule, mention.Node.Text.GetSourceSpan(mention.Span), fix: null, [related], mention.Name, first.Meaning, meaning);
    }
}
