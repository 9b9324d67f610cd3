using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Rules.Citations;

/// <summary>RL3032: an old number with its session in Arabic numerals behind a stroke or in parentheses: 2200/21, 1721/53, 2200 A (21).</summary>
public sealed partial class ArabicSessionInOldCitation : ResolutionAnalyzer
{
    private const string Noun = "esolution";

    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL3032");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterTextAction(Analyze);

    private static void Analyze(NodeContext<TextNode> context)
    {
        var node = context.Node;
        var text = node.Text.Text;

        if (!node.IsRunningText)
            return;

        for (var found = text.IndexOf(Noun, StringComparison.Ordinal); found >= 0; found = text.IndexOf(Noun, found + 1, StringComparison.Ordinal))
        {
            if (ToNumber().Match(text, found + Noun.Length) is { Success: true } lead
                && ArabicSession.At(text, lead.Index + lead.Length) is { Success: true } match
                && !OtherBody().IsMatch(text, match.Index + match.Length)
                && !context.Semantics.QuotationsIn(node).Contains(found))
            {
                Report(context, node, match);
            }
        }
    }

    [GeneratedRegex(@"\Gs? (?=\d)", RegexOptions.CultureInvariant)]
    private static partial Regex ToNumber();

    // "Resolution 300/1 of the Inter-Parliamentary Union": roman numerals were the way of the principal organs.
    [GeneratedRegex(@"\G(?:,? adopted by| of) (?:the )?(?!General Assembly|Assembly|Economic and Social Council|Council|Trusteeship Council|United Nations)(?=[A-Z])", RegexOptions.CultureInvariant)]
    private static partial Regex OtherBody();

    private static void Report(NodeContext<TextNode> context, TextNode node, Match match)
    {
        var place = node.Text.GetSourceSpan(new TextSpan(match.Index, match.Length));
        context.Report(Rule, place, match.Value, match.Groups["serial"].Value, match.Groups["session"].Value);
    }
}
