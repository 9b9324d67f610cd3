using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Text;
using ResolutionLint.Rules.Language;

namespace ResolutionLint.Rules.Punctuation;

/// <summary>RL5028: a title in single quotation marks.</summary>
public sealed class SingleQuotationMarks : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL5028");

    private static readonly LiteralSearch Leads = new("titled ‘", "titled '", "called ‘", "called '", "theme ‘", "theme '");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterTextAction(Analyze);

    private static void Analyze(NodeContext<TextNode> context)
    {
        var node = context.Node;

        if (!node.IsRunningText || node is Footnote)
            return;

        for (var lead = Leads.IndexIn(node.Text); lead >= 0; lead = Leads.IndexIn(node.Text, lead + 1))
        {
            var title = node.Text.Text.IndexOf(' ', lead) + 2;

            if (OpensTitle(context, node, lead, title))
                Report(context, node, Place(node.Text.Text, lead, title));
        }
    }

    private static void Report(NodeContext<TextNode> context, TextNode node, TextSpan place) =>
        context.Report(Rule, node.Text.GetSourceSpan(place), node.Text.Text.Substring(place.Start, place.Length));

    // What a mark opens and nothing closes is no quotation: "called ‘Ayn al-Arab" has a letter there.
    private static bool OpensTitle(NodeContext<TextNode> context, TextNode node, int lead, int title)
    {
        var quotations = context.Semantics.QuotationsIn(node);

        return title < node.Text.Length && char.IsUpper(node.Text.Text[title]) && quotations.Contains(title - 1) && !quotations.Contains(lead);
    }

    // From the word that introduces the title to its first one.
    private static TextSpan Place(string text, int lead, int title)
    {
        var start = lead;

        while (start > 0 && char.IsLetter(text[start - 1]))
            start--;

        return TextSpan.FromBounds(start, Letters.End(text, title));
    }
}
