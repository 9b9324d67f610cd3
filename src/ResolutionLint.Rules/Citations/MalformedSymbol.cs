using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Rules.Citations;

/// <summary>RL3026: a document symbol with a blank, without a point or in small letters.</summary>
public sealed partial class MalformedSymbol : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL3026");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(NodeContext<ResolutionDocument> context)
    {
        foreach (var note in context.Document.Footnotes)
        {
            if (HyphenatedSymbol().Match(note.Text.Text) is { Success: true } match)
                Check(context, note, new TextSpan(match.Index, match.Length), match.Value.Replace('-', '/'));
        }

        foreach (var node in context.Semantics.RunningText.Concat(MastheadsToLookAt(context.Document)))
        {
            var text = node.Text.Text;

            for (var stroke = text.IndexOf('/', StringComparison.Ordinal); stroke >= 0; stroke = text.IndexOf('/', stroke + 1))
            {
                if (SymbolReader.At(text, stroke) is not { } symbol)
                    continue;

                Check(context, node, symbol.Span, symbol.Right);
                stroke = symbol.Span.End - 1;
            }
        }
    }

    // "A-78-152.", where a note begins with it and a mark ends it: "A-320-200 aircraft" is no symbol.
    [GeneratedRegex(@"^(?:[AS]|E(?=-(?:19|20)\d\d-|-[A-Z]))(?:-(?:HRC|C\.\d|CN\.\d{1,2}|CONF\.\d{1,3}|AC\.\d{1,3}))?-\d{1,4}-(?:L\.)?\d{1,4}(?=[.,;]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex HyphenatedSymbol();

    // In a masthead that a converter ran together, nothing tells where a symbol ends.
    private static IEnumerable<TextNode> MastheadsToLookAt(ResolutionDocument document) =>
        document.DescendantsAndSelf().OfType<MastheadLine>().Where(line => line.Text.Text.StartsWith('[') || line.Text.Text.EndsWith(']') || !line.Text.Text.Contains(' ', StringComparison.Ordinal));

    private static void Check(NodeContext<ResolutionDocument> context, TextNode node, TextSpan span, string right)
    {
        var written = node.Text.Text.AsSpan(span.Start, span.Length);

        if (written.SequenceEqual(right) || IsOfResolution(right) || context.Semantics.QuotationsIn(node).Contains(span.Start))
            return;

        var place = node.Text.GetSourceSpan(span);

        // A blank that is the end of a line is no fault of the drafter.
        if (context.Document.Source.ToString(place).AsSpan().ContainsAny('\n', '\r'))
            return;

        context.Report(Rule, place, CodeFix.Safe($"Write \"{right}\"", place, right), written.ToString(), right);
    }

    // The symbol that stands for the number of a resolution is a fault of its own.
    private static bool IsOfResolution(string right) =>
        right.Contains("/RES/", StringComparison.OrdinalIgnoreCase) || right.Contains("/DEC/", StringComparison.OrdinalIgnoreCase);
}
