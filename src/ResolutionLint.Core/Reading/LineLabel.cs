using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Core.Reading;

/// <summary>The number, letter or bullet with which a line begins.</summary>
/// <param name="Label">The label.</param>
/// <param name="TextStart">Where the words behind it begin in the line.</param>
internal sealed record LineLabel(ParagraphLabel Label, int TextStart)
{
    /// <summary>The same label so many characters further on.</summary>
    public LineLabel MovedBy(int by) => this with { Label = Label with { Span = new TextSpan(Label.Span.Start + by, Label.Span.Length) } };
}
