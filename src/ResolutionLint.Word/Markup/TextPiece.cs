using Microsoft.CodeAnalysis.Text;

namespace ResolutionLint.Word.Markup;

/// <summary>A stretch of the text of a draft that comes from one child of one run.</summary>
/// <param name="Span">The stretch, in offsets of the draft's text.</param>
/// <param name="Part">The part that holds the run.</param>
/// <param name="Run">The run.</param>
/// <param name="Content">The child of the run: words, a tab, a break.</param>
/// <param name="Offset">Where in the decoded characters of <paramref name="Content"/> the stretch begins.</param>
internal sealed record TextPiece(TextSpan Span, MarkupPart Part, MarkupElement Run, MarkupElement Content, int Offset)
{
    /// <summary>Whether it stands above the line, where figures are shown as the marks of notes.</summary>
    public bool IsRaised { get; init; }
}
