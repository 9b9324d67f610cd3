using System.Buffers;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Punctuation;

/// <summary>RL5015: a round or square bracket without its partner.</summary>
public sealed class UnbalancedBrackets : ResolutionAnalyzer
{
    private const int LongestLabel = 4;

    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL5015");

    private static readonly SearchValues<char> Signs = SearchValues.Create("()[]");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(NodeContext<ResolutionDocument> context)
    {
        var (round, square) = (new PairBalance(), new PairBalance());

        foreach (var node in context.Document.DescendantsAndSelf().OfType<TextNode>())
            Read(node, context.Semantics, round, square);

        foreach (var (sign, opens) in round.Unpaired().Concat(square.Unpaired()))
            context.Report(Rule, sign, context.Document.Source.ToString(sign), opens ? "opens and nothing closes it" : "closes and nothing opens it");
    }

    private static void Read(TextNode node, DocumentSemantics semantics, PairBalance round, PairBalance square)
    {
        var text = node.Text.Text;
        var isOpen = 0;
        ReadLabel(node.Label, square);

        for (var i = Next(text, 0); i >= 0; i = Next(text, i + 1))
        {
            if (semantics.QuotationsIn(node).IsLiteral(i))
                continue;

            var balance = text[i] is '(' or ')' ? round : square;
            var sign = node.Text.GetSourceSpan(new TextSpan(i, 1));

            if (text[i] is '(' or '[')
                balance.Open(sign, beginsParagraph: false);
            else if (text[i] == ']' || isOpen > 0 || !IsLabel(text, i))
                balance.Close(sign);

            isOpen += text[i] switch { '(' => 1, ')' => -1, _ => 0 };
        }

        round.EndParagraph();
        square.EndParagraph();
    }

    // Of "[1 bis. Requests …;]" the label has taken the first bracket.
    private static void ReadLabel(ParagraphLabel? label, PairBalance square)
    {
        for (var i = 0; i < label?.Text.Length; i++)
        {
            var sign = new TextSpan(label.Span.Start + i, 1);

            if (label.Text[i] == '[')
                square.Open(sign, beginsParagraph: false);
            else if (label.Text[i] == ']')
                square.Close(sign);
        }
    }

    private static int Next(string text, int from) => text.AsSpan(from).IndexOfAny(Signs) is >= 0 and var found ? from + found : -1;

    // "a)", "iv)" and "1)" in running text count items.
    private static bool IsLabel(string text, int bracket)
    {
        var first = Math.Max(0, bracket - LongestLabel - 1);
        var before = text.AsSpan(first, bracket - first);
        var label = before[(before.LastIndexOf(' ') + 1)..];
        return label is [>= 'a' and <= 'z']
            || (label.Length is > 0 and <= LongestLabel && (!label.ContainsAnyExceptInRange('0', '9') || !label.ContainsAnyExcept("ivx")));
    }
}
