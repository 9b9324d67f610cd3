using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Lexicons;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Core.Semantics;

/// <summary>A treaty, declaration or programme that the text names by its title.</summary>
/// <param name="Node">The paragraph or note that it stands in.</param>
/// <param name="Span">The characters of the title in the logical text of <paramref name="Node"/>.</param>
/// <param name="Instrument">What is named.</param>
/// <param name="Form">How much of the title is there.</param>
/// <param name="IsQuoted">Whether it stands inside quotation marks.</param>
public sealed record InstrumentMention(TextNode Node, TextSpan Span, Instrument Instrument, InstrumentForm Form, bool IsQuoted)
{
    /// <summary>The title as written.</summary>
    public string Text => Node.Text.Text.Substring(Span.Start, Span.Length);
}
