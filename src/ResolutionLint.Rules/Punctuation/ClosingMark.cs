using System.Collections.Frozen;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Rules.Punctuation;

/// <summary>The mark with which a paragraph closes, at the end of its last sub-paragraph where it has some.</summary>
internal sealed class ClosingMark
{
    private const string Marks = ",;.:";
    private const string Quotes = "\"”’'»";
    private const int LongestMarker = 5;
    private const int LongestRemark = 40;

    private static readonly FrozenSet<string> Conjunctions = new[] { "and", "or", "and/or" }.ToFrozenSet();

    // No paragraph ends in one of these, so what follows was lost on the way from the printed page.
    private static readonly FrozenSet<string> Dangling = new[]
    {
        "a", "an", "and", "as", "at", "between", "by", "for", "from", "in", "including", "into", "its", "of", "on", "or",
        "particular", "such", "than", "that", "the", "their", "this", "through", "to", "under", "upon", "which", "with",
    }.ToFrozenSet();

    private readonly LogicalText text;
    private readonly TextSpan mark;
    private readonly bool isPoint;

    private ClosingMark(TextNode last)
    {
        text = last.Text;
        isPoint = last is SubParagraph { Label.Kind: LabelKind.Number } or ContinuationText { Label: not null };
        mark = Find(text.Text);
        Mark = mark.IsEmpty ? null : text.Text[mark.Start];
    }

    /// <summary>The mark; null where the paragraph ends in a word.</summary>
    public char? Mark { get; }

    /// <summary>Whether the mark may belong to words that are quoted: it stands before a quotation mark, or ends the point of an agenda or a numbered paragraph that is quoted.</summary>
    public bool IsQuoted =>
        isPoint || (!mark.IsEmpty && mark.End < text.Length && Quotes.Contains(text.Text[mark.End], StringComparison.Ordinal));

    /// <summary>Whether the paragraph plainly stops before its end: the page was cut, and nothing can be said of its mark.</summary>
    public bool IsLost => Mark is null && (Dangling.Contains(text.Text[LastWordStart..]) || text.Text[^1] is '-' or '–' or '—' or '(' or '“');

    /// <summary>Whether the mark is a colon behind which the next paragraph stands at once.</summary>
    public bool LeadsNowhere { get; private init; }

    /// <summary>The last word with the mark, in the original.</summary>
    public TextSpan LastWord => text.GetSourceSpan(TextSpan.FromBounds(LastWordStart, text.Length));

    private int LastWordStart => text.Text.LastIndexOf(' ', Math.Max(0, mark.Start - 1)) + 1;

    /// <summary>The closing mark of a paragraph; null where the paragraph has no words.</summary>
    public static ClosingMark? Of(TextNode paragraph) => LastPart(paragraph) is { Text.Length: > 0 } last ? new ClosingMark(last) : null;

    /// <summary>The closing mark of a paragraph that another of its kind follows; null where the paragraph has no words.</summary>
    public static ClosingMark? Before(ReportingContext context, TextNode paragraph, TextNode? next) =>
        LastPart(paragraph) is { Text.Length: > 0 } last ? new ClosingMark(last) { LeadsNowhere = LoneColon.Ends(context, paragraph, next) } : null;

    /// <summary>The closing mark of the words of a paragraph before its sub-paragraphs; null where it has no words.</summary>
    public static ClosingMark? OfWords(TextNode paragraph) => paragraph.Text.Length == 0 ? null : new ClosingMark(paragraph);

    /// <summary>Puts another mark in the place of this one, before any footnote marker.</summary>
    public TextChange ReplaceWith(char replacement) => new(text.GetSourceSpan(mark), replacement.ToString());

    // Words without any mark after a part that is closed are a heading, not the end of the paragraph.
    private static TextNode LastPart(TextNode paragraph)
    {
        if (paragraph.Children.IsEmpty)
            return paragraph;

        var parts = paragraph.DescendantsAndSelf().OfType<TextNode>()
            .Where(part => part.Text.Length > 0 && (part == paragraph || part is SubParagraph or ContinuationText)).ToList();

        while (parts is [.., var before, ContinuationText { Text.Text: var words }] && (IsHeading(before, words) || IsTornHeading(parts)))
            parts.RemoveAt(parts.Count - 1);

        return parts.Count == 0 ? paragraph : parts[^1];
    }

    private static bool IsHeading(TextNode before, string words) => Find(words).IsEmpty && !Find(before.Text.Text).IsEmpty;

    // A heading of two lines, the first of which happens to end in a comma, after a paragraph that is closed.
    private static bool IsTornHeading(List<TextNode> parts) =>
        parts is [.., { Text.Text: [.., ';' or '.'] }, ContinuationText { Text.Text: [>= 'A' and <= 'Z', .., ','] }]
            or [.., { Text.Text: [.., ';' or '.'] }, ContinuationText { Text.Text: [>= 'A' and <= 'Z', .., ','] }, ContinuationText];

    private static TextSpan Find(string text)
    {
        var end = text.AsSpan().TrimEnd(Quotes).Length;

        if (!IsBehindMark(text, end) && !IsBehindMark(text, end = BeforeConjunction(text)) && !IsBehindMark(text, end = BeforeMarker(text)) && !IsBehindMark(text, end = BeforeRemark(text)))
            end = BeforeHeading(text);

        return IsBehindMark(text, end) ? new TextSpan(end - 1, 1) : new TextSpan(text.Length, 0);
    }

    private static bool IsBehindMark(string text, int end) => end > 0 && Marks.Contains(text[end - 1], StringComparison.Ordinal);

    private static int BeforeConjunction(string text)
    {
        var blank = text.LastIndexOf(' ');
        return blank > 0 && Conjunctions.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text.AsSpan(blank + 1)) ? blank : 0;
    }

    // A footnote marker without its note is not taken out of the text.
    private static int BeforeMarker(string text)
    {
        var end = text.AsSpan().TrimEnd("])*†").TrimEnd("0123456789").TrimEnd("[( ").Length;
        return text.Length - end <= LongestMarker ? end : 0;
    }

    // In a draft under negotiation: "to the fund; (AGREED)", "in Kenya; (EU, US)", "in Nairobi, - agreed".
    private static int BeforeRemark(string text)
    {
        var open = text is [.., ')'] ? text.LastIndexOf(" (", StringComparison.Ordinal)
            : Math.Max(text.LastIndexOf(" - ", StringComparison.Ordinal), text.LastIndexOf(" – ", StringComparison.Ordinal));

        return open > 0 && text.Length - open <= LongestRemark ? open : 0;
    }

    // On a printed page a heading may have run into the paragraph before it, which its semicolon closed.
    private static int BeforeHeading(string text)
    {
        var end = text.LastIndexOf(';') + 1;
        return end > 0 && text.AsSpan(end).TrimStart(" 0123456789") is [>= 'A' and <= 'Z', ..] ? end : 0;
    }
}
