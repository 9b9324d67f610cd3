using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Rules.Form;

/// <summary>RL1028: an annex to the resolution that is spoken of and is not there.</summary>
public sealed partial class MissingAnnex : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL1028");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(NodeContext<ResolutionDocument> context)
    {
        if (context.Node.Resolutions is not [var resolution] || resolution.Annexes.Any())
            return;

        foreach (var paragraph in resolution.Preamble.Concat<TextNode>(resolution.Operatives).SelectMany(paragraph => paragraph.DescendantsAndSelf()).OfType<TextNode>())
        {
            var text = paragraph.Text.Text;

            if (!text.Contains("nnex", StringComparison.Ordinal) || MentionPattern().Match(text) is not { Success: true } match)
                continue;

            if (context.Semantics.QuotationsIn(paragraph).Contains(match.Index))
                continue;

            context.Report(Rule, paragraph.Text.GetSourceSpan(new TextSpan(match.Index, match.Length)), match.Value);
            return;
        }
    }

    [GeneratedRegex(@"\b(?:annexed (?:to (?:the present|this) (?:draft )?resolution|hereto)|(?:in|of) (?:the )?annex(?:es)?(?: [IVX]+)? (?:to (?:the present|this) (?:draft )?resolution|hereto))", RegexOptions.IgnoreCase)]
    private static partial Regex MentionPattern();
}
