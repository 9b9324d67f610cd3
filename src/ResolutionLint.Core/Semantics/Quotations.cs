using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Core.Semantics;

/// <summary>
/// The stretches of a paragraph whose words are not the drafter's to choose: those in quotation marks, where one that is not closed
/// goes on to the end, and addresses, code and tags.
/// </summary>
public sealed class Quotations
{
    private static readonly Quotations None = new(LogicalText.Empty(0).Facts, isOpen: false);
    private static readonly object Opened = new();

    private readonly List<TextSpan> spans = [];
    private readonly IReadOnlyList<TextSpan> literals;

    private Quotations(TextFacts paragraph, bool isOpen)
    {
        literals = Literals.In(paragraph);
        var text = paragraph.Text;
        var start = isOpen ? 0 : -1;

        for (var i = text.AsSpan().IndexOfAny('“', '”', '"'); i >= 0 && i < text.Length; i++)
        {
            if (start < 0 && text[i] is '“' or '"' && start < 0)
            {
                start = i;
            }
            else if (start >= 0 && text[i] is '”' or '"' && start >= 0)
            {
                spans.Add(TextSpan.FromBounds(start, i + 1));
                start = -1;
            }
        }

        if (start >= 0)
            spans.Add(TextSpan.FromBounds(start, text.Length));
    }

    /// <summary>The quotations of a paragraph, found once.</summary>
    /// <param name="text">Its logical text.</param>
    public static Quotations Of(LogicalText text) => text.Facts.Of(
        None, text.Facts, static (words, none) => words.Text.AsSpan().ContainsAny('“', '”', '"') || Literals.MayBeIn(words) ? new Quotations(words, isOpen: false) : none);

    /// <summary>The quotations of a paragraph, found once. One may open before its number or letter.</summary>
    /// <param name="node">The paragraph.</param>
    public static Quotations Of(TextNode node) => node.Label is { IsQuoted: true }
        ? node.Text.Facts.Of(Opened, node.Text.Facts, static (words, _) => new Quotations(words, isOpen: true))
        : Of(node.Text);

    /// <summary>Whether a character stands in quotation marks, in an address, in code or in a tag.</summary>
    /// <param name="offset">Its offset in the logical text.</param>
    public bool Contains(int offset) => Contains(spans, offset) || IsLiteral(offset);

    /// <summary>Whether a character stands in an address, in code or in a tag.</summary>
    /// <param name="offset">Its offset in the logical text.</param>
    public bool IsLiteral(int offset) => Contains(literals, offset);

    private static bool Contains(IReadOnlyList<TextSpan> spans, int offset)
    {
        var low = 0;
        var high = spans.Count - 1;

        while (low <= high)
        {
            var middle = (low + high) / 2;

            if (spans[middle].Contains(offset))
                return true;

            if (spans[middle].Start > offset)
                high = middle - 1;
            else
                low = middle + 1;
        }

        return false;
    }
}
