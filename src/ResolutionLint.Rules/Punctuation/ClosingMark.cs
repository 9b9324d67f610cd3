using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Rules.Punctuation;

/// <summary>The mark with which a paragraph closes, and how to put another in its place.</summary>
internal sealed class ClosingMark
{
    private const string Marks = ",;.:";

    private readonly LogicalText text;
    private readonly int length;

    private ClosingMark(LogicalText text)
    {
        this.text = text;
        var last = text.Text[^1];
        length = Marks.Contains(last, StringComparison.Ordinal) ? 1 : 0;
        Mark = length == 0 ? null : last;
    }

    /// <summary>The mark; null where the paragraph ends in a word.</summary>
    public char? Mark { get; }

    /// <summary>The last word with the mark, in the original.</summary>
    public TextSpan LastWord => text.GetSourceSpan(TextSpan.FromBounds(text.Text.LastIndexOf(' ') + 1, text.Length));

    /// <summary>The closing mark of a paragraph; null where the paragraph has no words.</summary>
    public static ClosingMark? Of(TextNode paragraph) => paragraph.Text.Length == 0 ? null : new ClosingMark(paragraph.Text);

    /// <summary>Puts another mark in the place of this one, before any footnote marker.</summary>
    public CodeFix ReplaceWith(string mark) =>
        CodeFix.Safe($"End the paragraph with '{mark}'", text.GetSourceSpan(new TextSpan(text.Length - length, length)), mark);
}
