using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Core.Reading;

/// <summary>One line of the original as a reader looks at it.</summary>
/// <param name="Span">The line with its line break.</param>
/// <param name="Text">Its words, whitespace folded, nothing around.</param>
/// <param name="Indent">White space before the first word, in characters.</param>
/// <param name="IsTabbed">Whether a tab stands before the first word.</param>
internal sealed record TextLine(TextSpan Span, LogicalText Text, int Indent, bool IsTabbed)
{
    private TextShape? shape;
    private LineLabel? label;
    private bool isScanned;

    /// <summary>Its words, whitespace folded, nothing around.</summary>
    public LogicalText Text
    {
        get;
        init => (field, shape, label, isScanned) = (value, null, null, false);
    } = Text;

    /// <summary>The words.</summary>
    public string Content => Text.Text;

    /// <summary>Whether Markdown's sign of a quotation stood before the words.</summary>
    public bool IsQuoted => QuoteLength > 0;

    /// <summary>Characters of the original from the first sign of a quotation to the words; 0 where there is none.</summary>
    public int QuoteLength { get; init; }

    /// <summary>Whether the line has no words.</summary>
    public bool IsBlank => Text.Length == 0;

    /// <summary>What the words look like. Lines with one shape are one line, here or elsewhere.</summary>
    public TextShape Shape => shape ??= new TextShape(Content);

    /// <summary>The label at the start of the line; null where there is none.</summary>
    public LineLabel? Label
    {
        get
        {
            if (!isScanned)
                (label, isScanned) = (Scan(), true);

            return label;
        }
    }

    /// <summary>The same line where it begins elsewhere, with all that is known of it.</summary>
    /// <param name="start">Offset in the original, in UTF-16 code units.</param>
    public TextLine At(int start)
    {
        var by = start - Span.Start;
        return new TextLine(new TextSpan(start, Span.Length), Text.At(Text.Start + by), Indent, IsTabbed)
        {
            shape = IsBlank ? null : Shape,
            label = by == 0 ? label : label?.MovedBy(by),
            isScanned = isScanned,
            QuoteLength = QuoteLength,
        };
    }

    private LineLabel? Scan() =>
        LabelScanner.Scan(Text) is { } found ? found with { Label = found.Label with { IsQuoted = IsQuoted || found.Label.IsQuoted } } : null;
}
