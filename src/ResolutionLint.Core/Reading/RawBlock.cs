using ResolutionLint.Core.Model;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Core.Reading;

/// <summary>A paragraph put together from lines, its markers still in it.</summary>
/// <param name="Label">Number, letter or bullet before the words.</param>
/// <param name="Text">The words.</param>
/// <param name="Shape">What they look like.</param>
/// <param name="Lines">The lines that it consists of.</param>
internal sealed record RawBlock(ParagraphLabel? Label, LogicalText Text, TextShape Shape, List<TextLine> Lines)
{
    /// <summary>Whether it stands in a table.</summary>
    public bool IsCell { get; init; }

    /// <summary>The paragraph without the blanks that the text layer of a page puts where none belong.</summary>
    public RawBlock WithoutStrayBlanks()
    {
        var text = StrayBlanks.Remove(Text);
        return text == Text ? this : this with { Text = text, Shape = new TextShape(text.Text) };
    }
}
