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
    /// <summary>The words.</summary>
    public string Content => Text.Text;

    /// <summary>Whether the line has no words.</summary>
    public bool IsBlank => Text.Length == 0;
}
