using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Model;
using ResolutionLint.Rules.Footnotes;
using ResolutionLint.Rules.Openings;

namespace ResolutionLint.Rules.Punctuation;

/// <summary>RL5012: a footnote marker that stands before the punctuation mark.</summary>
public sealed class FootnoteMarkerBeforePunctuation : ResolutionAnalyzer
{
    private const int LongestMarker = 2;

    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL5012");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction<TextNode>(Analyze);

    private static void Analyze(NodeContext<TextNode> context)
    {
        var node = context.Node;

        if (!node.IsRunningText)
            return;

        // An asterisk belongs to the one name that it stands behind.
        var wrong = node.Markers.IsEmpty ? [] : node.Markers.Where(marker => marker.Name is not "*" && IsBeforeMark(node.Text.Text, marker.Offset)).ToList();
        var unread = UnreadMarker(node.Text.Text);

        if ((wrong.Count == 0 && unread is null) || !node.IsEnglish())
            return;

        foreach (var marker in wrong)
            Report(context, marker.Span, node.Text.GetSourcePosition(marker.Offset));

        if (unread is { } figure)
            Report(context, node.Text.GetSourceSpan(figure), node.Text.GetSourcePosition(figure.End));
    }

    private static bool IsBeforeMark(string text, int offset) =>
        offset > 0
        && offset < text.Length
        && text[offset] is ',' or ';' or ':' or '.'
        && (offset + 1 == text.Length || text[offset + 1] is ' ')
        && text[offset - 1] is not (',' or ';' or ':' or '.');

    // A figure without its note is not taken out of the text; behind small letters at the end of a paragraph it is a marker all the same.
    private static TextSpan? UnreadMarker(string text)
    {
        if (text is not [.., >= '0' and <= '9', ',' or ';' or '.'])
            return null;

        var words = text.AsSpan(0, text.Length - 1).TrimEnd("0123456789");
        var length = text.Length - 1 - words.Length;
        return length <= LongestMarker && words is [.., >= 'a' and <= 'z', >= 'a' and <= 'z', >= 'a' and <= 'z'] ? new TextSpan(words.Length, length) : null;
    }

    // A marker with a stroke stands apart from the words: "the Convention 1/, which" becomes "the Convention, 1/ which".
    private static int StartWithBlank(ResolutionDocument document, TextSpan marker) =>
        StrokedMarker.IsIt(document, marker) && document.Source[marker.Start - 1] == ' ' ? marker.Start - 1 : marker.Start;

    private static void Report(ReportingContext context, TextSpan marker, int mark)
    {
        // On the text layer of a page a marker may stand anywhere near its place.
        if (mark != marker.End)
            return;

        var sign = context.Document.Source.ToString(new TextSpan(mark, 1));
        var number = context.Document.Source.ToString(marker);
        var start = StartWithBlank(context.Document, marker);
        var blank = context.Document.Source.ToString(TextSpan.FromBounds(start, marker.Start));
        var fix = CodeFix.Safe("Put the marker behind the mark", TextSpan.FromBounds(start, mark + 1), sign + blank + number);
        context.Report(Rule, marker, fix, number, sign);
    }
}
