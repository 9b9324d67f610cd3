using Microsoft.CodeAnalysis.Text;

namespace ResolutionLint.Core.Model;

/// <summary>The number or letter that stands before a paragraph.</summary>
/// <param name="Text">As written, without blanks around: "1.", "(a)", "(iv)", "II.", "3 bis.".</param>
/// <param name="Value">
/// What it counts, without its punctuation: "1", "a", "iv", "II", "3 bis". Where Markdown counts in the place of the writer, it is not what is written.
/// </param>
/// <param name="Kind">What sort of label it is, as told from its form and its neighbours.</param>
/// <param name="Ordinal">1-based place that the value stands for in its sequence ("c" is 3, "iv" is 4); null when it stands for none.</param>
/// <param name="Span">Its characters in the original.</param>
public sealed record ParagraphLabel(string Text, string Value, LabelKind Kind, int? Ordinal, TextSpan Span)
{
    /// <summary>Whether a quotation mark, or the sign of a quotation in Markdown, stands before it: it counts in the text that is quoted.</summary>
    public bool IsQuoted { get; init; }

    /// <summary>Whether it puts a paragraph between two others or in the place of one, as drafts under negotiation do: 3 bis, 3 alt.</summary>
    public bool IsInserted => Value.Contains("bis", StringComparison.Ordinal)
        || Value.Contains("ter", StringComparison.Ordinal)
        || Value.Contains("alt", StringComparison.Ordinal)
        || Value.Contains("qu", StringComparison.Ordinal);

    /// <summary>Whether it counts paragraphs of the preamble, as drafts under negotiation do: PP1.</summary>
    public bool IsPreambular => StartsWith('P');

    /// <summary>Whether it says that it counts operative paragraphs, as drafts under negotiation do: OP1.</summary>
    public bool IsOperative => StartsWith('O');

    private bool StartsWith(char letter) =>
        Kind == LabelKind.Number && Text.AsSpan().TrimStart("[(") is [var first, 'P' or 'p', ..] && char.ToUpperInvariant(first) == letter;
}
