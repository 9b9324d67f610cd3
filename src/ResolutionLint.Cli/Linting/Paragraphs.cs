using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Cli.Linting;

/// <summary>Which pieces of a text are one paragraph, however lines are broken, and whatever a page break puts between them.</summary>
/// <remarks>Spans are offsets in the original, in UTF-16 code units. Number and letter of a paragraph are no part of it.</remarks>
internal sealed class Paragraphs
{
    private readonly int[] starts;
    private readonly ImmutableArray<ImmutableArray<TextSpan>> paragraphs;
    private readonly int[] owners;

    private Paragraphs(int[] starts, int[] owners, ImmutableArray<ImmutableArray<TextSpan>> paragraphs)
    {
        this.starts = starts;
        this.owners = owners;
        this.paragraphs = paragraphs;
    }

    /// <summary>No paragraphs at all, for files that are no documents.</summary>
    public static Paragraphs None { get; } = new([], [], []);

    /// <summary>The paragraphs in the order in which they begin, each with its pieces.</summary>
    public ImmutableArray<ImmutableArray<TextSpan>> All => paragraphs;

    /// <summary>The paragraphs of a document: all that has words, notes and headings too.</summary>
    public static Paragraphs Of(ResolutionDocument document)
    {
        var numbers = new Dictionary<TextNode, int>();
        var pieces = new List<ImmutableArray<TextSpan>.Builder>();
        var starts = new int[document.Leaves.Length];
        var owners = new int[document.Leaves.Length];

        for (var i = 0; i < document.Leaves.Length; i++)
        {
            var leaf = document.Leaves[i];
            (starts[i], owners[i]) = (leaf.Span.Start, -1);

            if (leaf.Owner is not TextNode node)
                continue;

            if (!numbers.TryGetValue(node, out var number))
            {
                numbers.Add(node, number = pieces.Count);
                pieces.Add(ImmutableArray.CreateBuilder<TextSpan>());
            }

            owners[i] = number;
            pieces[number].Add(WithoutLabel(leaf.Span, node.Label));
        }

        return new Paragraphs(starts, owners, [.. pieces.Select(found => found.ToImmutable())]);
    }

    /// <summary>The number in <see cref="All"/> of the paragraph that a place belongs to; -1 where it belongs to none.</summary>
    public int At(int offset)
    {
        var found = Array.BinarySearch(starts, offset);
        var leaf = found >= 0 ? found : ~found - 1;
        return leaf < 0 ? -1 : owners[leaf];
    }

    private static TextSpan WithoutLabel(TextSpan piece, ParagraphLabel? label) =>
        label is not null && piece.Contains(label.Span)
            ? TextSpan.FromBounds(label.Span.End, piece.End)
            : piece;
}
