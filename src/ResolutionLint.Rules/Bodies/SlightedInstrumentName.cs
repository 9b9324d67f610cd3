using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Rules.Bodies;

/// <summary>RL4014: "the said Convention", "the convention".</summary>
public sealed class SlightedInstrumentName : ResolutionAnalyzer
{
    private const string Agreement = "Agreement";

    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL4014");

    // Many a declaration or agreement is no instrument with a name.
    private static readonly string[] PointedOnly = ["Declaration", Agreement];

    private static readonly string[] Heads = ["Convention", "Covenant", "Protocol", "Treaty", "Statute", .. PointedOnly];

    private static readonly LiteralSearch AnyHead = new([.. Heads, .. Heads.Select(Small)]);

    private static readonly string[] ContractPointers = ["said ", "aforesaid "];

    private static readonly string[] Pointers = [.. ContractPointers, "aforementioned ", "above-mentioned "];

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(NodeContext<ResolutionDocument> context)
    {
        var named = new Lazy<HashSet<string>>(() => NamedHeads(context.Semantics));

        foreach (var node in context.Semantics.RunningText)
        {
            if (node is Footnote or AnnexParagraph or Title)
                continue;

            if (!AnyHead.IsIn(node.Text))
                continue;

            foreach (var head in Heads)
            {
                if (node.Text.Text.AsSpan().Contains(head.AsSpan(1), StringComparison.Ordinal))
                    Analyze(context, node, head, named);
            }
        }
    }

    private static void Analyze(NodeContext<ResolutionDocument> context, TextNode node, string head, Lazy<HashSet<string>> named)
    {
        foreach (var pointer in head is Agreement ? ContractPointers : Pointers)
        {
            if (FindPointed(node.Text.Text, pointer, head) is { } span)
                Report(context, node, span, head);
        }

        if (PointedOnly.Contains(head))
            return;

        foreach (var span in LowerCaseHeads.In(node.Text.Text, Small(head)))
        {
            if (named.Value.Contains(head) && !SpeaksOfAnother(node.Text.Text.AsSpan(0, span.Start), Small(head)))
                Report(context, node, span, head);
        }
    }

    // "A treaty on seeds should be concluded, and the treaty should": another is meant than the one that is named.
    private static bool SpeaksOfAnother(ReadOnlySpan<char> before, string small) =>
        before.Contains($" a {small}", StringComparison.OrdinalIgnoreCase) || before.Contains($" draft {small}", StringComparison.Ordinal) || before.Contains($" any {small}", StringComparison.Ordinal);

    private static TextSpan? FindPointed(string text, string pointer, string head)
    {
        var at = text.IndexOf(pointer + head, StringComparison.Ordinal);

        if (at < 1 || text[at - 1] != ' ')
            return null;

        var start = text.AsSpan(0, at).EndsWith("the ", StringComparison.OrdinalIgnoreCase) ? at - 4 : at;
        return TextSpan.FromBounds(start, at + pointer.Length + head.Length);
    }

    private static string Small(string head) => char.ToLowerInvariant(head[0]) + head[1..];

    private static HashSet<string> NamedHeads(DocumentSemantics semantics) =>
    [
        .. semantics.Instruments.Select(named => HeadWord.OfName(named.Instrument.Title)),
        .. semantics.Bodies.Where(body => body.IsInstrument).Select(body => HeadWord.OfShortForm(body.Name)),
    ];

    private static void Report(NodeContext<ResolutionDocument> context, TextNode node, TextSpan span, string head)
    {
        if (!context.Semantics.QuotationsIn(node).Contains(span.Start))
            context.Report(Rule, node.Text.GetSourceSpan(span), node.Text.Text.Substring(span.Start, span.Length), head);
    }
}
