using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Word.Packaging;

namespace ResolutionLint.Word.Markup;

/// <summary>The text of a draft, and the markup that each stretch of it comes from.</summary>
/// <param name="Package">The package.</param>
/// <param name="Document">Its main part, as the package holds it.</param>
/// <param name="Text">The text, one line for each paragraph.</param>
/// <param name="Pieces">Where it comes from, in the order of the text. What no piece covers cannot be edited.</param>
internal sealed record MarkedText(WordPackage Package, MarkupPart Document, string Text, ImmutableArray<TextPiece> Pieces)
{
    /// <summary>Where the words of notes begin behind their marks; blanks before them are not shown.</summary>
    public required IReadOnlySet<int> FirstWords { get; init; }

    /// <summary>The line that an offset lies on, without its LF.</summary>
    public TextSpan LineAt(int offset)
    {
        var start = offset == 0 ? 0 : Text.LastIndexOf('\n', offset - 1) + 1;
        var end = Text.IndexOf('\n', start);
        return TextSpan.FromBounds(start, end < 0 ? Text.Length : end);
    }
}
