using System.Collections.Frozen;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Rules.Punctuation;

/// <summary>The mark with which a paragraph closes, at the end of its last sub-paragraph where it has some.</summary>
internal sealed class ClosingMark
{
    private const string Marks = ",;.:";
    private const string Quotes = "\"”’'»";

    private static readonly FrozenSet<string> Conjunctions = new[] { "and", "or", "and/or" }.ToFrozenSet();

    // No paragraph ends in one of these, so what follows was lost on the way from the printed page.
    private static readonly FrozenSet<string> Dangling = new[]
    {
        "a", "an", "and", "as", "at", "between", "by", "for", "from", "in", "including", "into", "its", "of", "on", "or",
        "such", "than", "that", "the", "their", "this", "through", "to", "under", "upon", "which", "with",
    }.ToFrozenSet();

    private readonly LogicalText text;
    private readonly TextSpan mark;

    private ClosingMark(LogicalText text)
    {
        this.text = text;
        mark = Find(text.Text);
        Mark = mark.IsEmpty ? null : text.Text[mark.Start];
    }

    /// <summary>The mark; null where the paragraph ends in a word.</summary>
    public char? Mark { get; }

    /// <summary>Whether the mark stands before a quotation mark and so may belong to the words that are quoted.</summary>
    public bool IsQuoted => !mark.IsEmpty && mark.End < text.Length && Quotes.Contains(text.Text[mark.End], StringComparison.Ordinal);

    /// <summary>Whether the paragraph plainly stops before its end: the page was cut, and nothing can be said of its mark.</summary>
    public bool IsLost => Mark is null && (Dangling.Contains(text.Text[LastWordStart..]) || text.Text[^1] is '-' or '–' or '—' or '(' or '“');

    /// <summary>The last word with the mark, in the original.</summary>
    public TextSpan LastWord => text.GetSourceSpan(TextSpan.FromBounds(LastWordStart, text.Length));

    private int LastWordStart => text.Text.LastIndexOf(' ', Math.Max(0, mark.Start - 1)) + 1;

    /// <summary>The closing mark of a paragraph; null where the paragraph has no words.</summary>
    public static ClosingMark? Of(TextNode paragraph)
    {
        var last = LastPart(paragraph);
        return last.Text.Length == 0 ? null : new ClosingMark(last.Text);
    }

    /// <summary>Puts another mark in the place of this one, before any footnote marker.</summary>
    public CodeFix ReplaceWith(char replacement) =>
        CodeFix.Safe($"End the paragraph with '{replacement}'", text.GetSourceSpan(mark), replacement.ToString());

    private static TextNode LastPart(TextNode paragraph)
    {
        while (paragraph.Children.LastOrDefault() is SubParagraph or ContinuationText)
            paragraph = (TextNode)paragraph.Children[^1];

        return paragraph;
    }

    private static TextSpan Find(string text)
    {
        var end = EndBefore(text, Quotes);

        if (IsMarkAt(text, end - 1))
            return new TextSpan(end - 1, 1);

        var before = BeforeConjunction(text);
        return IsMarkAt(text, before - 1) ? new TextSpan(before - 1, 1) : new TextSpan(text.Length, 0);
    }

    private static int EndBefore(string text, string skipped)
    {
        var end = text.Length;

        while (end > 0 && skipped.Contains(text[end - 1], StringComparison.Ordinal))
            end--;

        return end;
    }

    private static int BeforeConjunction(string text)
    {
        var blank = text.LastIndexOf(' ');
        return blank > 0 && Conjunctions.Contains(text[(blank + 1)..]) ? blank : 0;
    }

    private static bool IsMarkAt(string text, int index) => index >= 0 && Marks.Contains(text[index], StringComparison.Ordinal);
}
