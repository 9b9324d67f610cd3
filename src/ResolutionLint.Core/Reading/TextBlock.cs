using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Core.Reading;

/// <summary>A paragraph as a reader found it, before the parser says what part of the resolution it is.</summary>
/// <param name="Kind">What a reader can tell without knowing what a resolution is made of.</param>
/// <param name="Label">Number, letter, roman numeral or bullet before the text; null where there is none.</param>
/// <param name="Text">The words without label and markers, whitespace folded.</param>
/// <param name="Markers">Footnote markers taken out of the words.</param>
/// <param name="Pieces">The stretches of the original that the block consists of, in order, line breaks included.</param>
/// <param name="Indent">Columns before the first character of the block.</param>
public sealed record TextBlock(
    BlockKind Kind,
    ParagraphLabel? Label,
    LogicalText Text,
    ImmutableArray<FootnoteMarker> Markers,
    ImmutableArray<TextSpan> Pieces,
    int Indent)
{
    private TextShape? shape;

    /// <summary>The words without label and markers, whitespace folded.</summary>
    public LogicalText Text
    {
        get;
        init => (field, shape) = (value, null);
    } = Text;

    /// <summary>What the words look like.</summary>
    internal TextShape Shape
    {
        get => shape ??= new TextShape(Text.Text);
        init => shape = value;
    }

    /// <summary>From the first to the last character of the block, label included, blanks around not.</summary>
    public TextSpan Span
    {
        get
        {
            var start = Label?.Span.Start ?? Text.GetSourcePosition(0);
            var end = Text.Length == 0 ? Label?.Span.End ?? start : Text.GetSourceSpan(new TextSpan(0, Text.Length)).End;

            if (Markers.Length > 0)
                end = Math.Max(end, Markers[^1].Span.End);

            return TextSpan.FromBounds(Math.Min(start, end), end);
        }
    }
}
