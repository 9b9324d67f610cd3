using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Rules.Citations;

/// <summary>RL3025: a title introduced by "titled", or by "entitled" without quotation marks around it.</summary>
public sealed partial class TitleWithoutEntitled : ResolutionAnalyzer
{
    private const string Titled = "titled";
    private const string Right = "entitled";
    private const int Window = 80;

    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL3025");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterTextAction(Analyze);

    private static void Analyze(NodeContext<TextNode> context)
    {
        var node = context.Node;
        var text = node.Text.Text;

        if (!node.IsRunningText)
            return;

        for (var found = text.IndexOf(Titled, StringComparison.Ordinal); found >= 0; found = text.IndexOf(Titled, found + 1, StringComparison.Ordinal))
        {
            if (!context.Semantics.QuotationsIn(node).Contains(found))
                Check(context, node, found);
        }
    }

    [GeneratedRegex(@"\G,? ?[“""]", RegexOptions.CultureInvariant)]
    private static partial Regex QuotedTitle();

    [GeneratedRegex(@"\G [A-Z][A-Za-z-]*[ ,]", RegexOptions.CultureInvariant)]
    private static partial Regex BareTitle();

    // Land is titled, and persons are entitled to something.
    [GeneratedRegex(@"(?:\b(?:and|or|the|a|of|be|been|is|are|was|were|not|newly|duly)|[^\w),]) $|[^ ]$", RegexOptions.CultureInvariant)]
    private static partial Regex BeforeAdjective();

    // Titles of publications are in italics, which plain text does not show; those of resolutions are not.
    [GeneratedRegex(@"(?:\b(?:resolution|decision|agenda item|item|sub-item)|\b(?:resolution|decision)s? [\d/]{4,9}(?: [A-Z])?(?: of \d{1,2} [A-Z][a-z]+ \d{4})?),? $", RegexOptions.CultureInvariant)]
    private static partial Regex ResolutionBefore();

    private static void Check(NodeContext<TextNode> context, TextNode node, int found)
    {
        var text = node.Text.Text;
        var start = found;

        while (start > 0 && char.IsAsciiLetter(text[start - 1]))
            start--;

        var span = TextSpan.FromBounds(start, found + Titled.Length);
        var before = text.AsSpan(Math.Max(0, start - Window), Math.Min(start, Window));
        var isBare = span.End < text.Length && BareTitle().IsMatch(text, span.End);

        if (span.Length == Titled.Length && (QuotedTitle().IsMatch(text, span.End) || (isBare && !BeforeAdjective().IsMatch(before))))
            ReportTitled(context, node.Text.GetSourceSpan(span));
        else if (isBare && text.AsSpan(span.Start, span.Length) is Right && ResolutionBefore().IsMatch(before))
            context.Report(Rule, node.Text.GetSourceSpan(span), Right, "no quotation marks stand around the title", "entitled “…”");
    }

    private static void ReportTitled(NodeContext<TextNode> context, TextSpan place) =>
        context.Report(Rule, place, CodeFix.Safe($"Write \"{Right}\"", place, Right), Titled, "a title is introduced by \"entitled\"", Right);
}
