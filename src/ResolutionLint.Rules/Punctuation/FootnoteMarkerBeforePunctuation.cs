using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Model;
using ResolutionLint.Rules.Openings;

namespace ResolutionLint.Rules.Punctuation;

/// <summary>RL5012: a footnote marker that stands before the punctuation mark.</summary>
public sealed class FootnoteMarkerBeforePunctuation : RunningTextAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL5012");

    public FootnoteMarkerBeforePunctuation()
        : base(Rule)
    {
    }

    private protected override void Check(ReportingContext context, TextNode node)
    {
        foreach (var marker in node.Markers)
        {
            // An asterisk belongs to the one name that it stands behind.
            if (marker.Name is not "*" && IsBeforeMark(node.Text.Text, marker.Offset) && node.IsEnglish())
                Report(context, node, marker);
        }
    }

    private static bool IsBeforeMark(string text, int offset) =>
        offset > 0
        && offset < text.Length
        && text[offset] is ',' or ';' or ':' or '.'
        && (offset + 1 == text.Length || text[offset + 1] is ' ')
        && text[offset - 1] is not (',' or ';' or ':' or '.');

    private static void Report(ReportingContext context, TextNode node, FootnoteMarker marker)
    {
        var mark = node.Text.GetSourcePosition(marker.Offset);

        // On the text layer of a page a marker may stand anywhere near its place.
        if (mark != marker.Span.End)
            return;

        var place = TextSpan.FromBounds(marker.Span.Start, mark + 1);
        var right = context.Document.Source.ToString(new TextSpan(mark, 1)) + context.Document.Source.ToString(marker.Span);
        context.Report(Rule, marker.Span, CodeFix.Safe("Put the marker behind the mark", place, right), marker.Name, right[..1]);
    }
}
