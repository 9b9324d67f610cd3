using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Cli.Linting;

/// <summary>Which pieces of a text are one paragraph, however lines are broken, and whatever a page break puts between them.</summary>
/// <remarks>Spans are offsets in the original, in UTF-16 code units. Number and letter of a paragraph are no part of it.</remarks>
internal sealed class Paragraphs
{
    private readonly int[] starts;
    private readonly int[] owners;
    private readonly int[] wholes;

    private Paragraphs(int[] starts, int[] owners, int[] wholes, ImmutableArray<ImmutableArray<TextSpan>> all)
    {
        this.starts = starts;
        this.owners = owners;
        this.wholes = wholes;
        All = all;
    }

    /// <summary>No paragraphs at all, for files that are no documents.</summary>
    public static Paragraphs None { get; } = new([], [], [], []);

    /// <summary>The paragraphs and sub-paragraphs in the order in which they begin, each with its pieces.</summary>
    public ImmutableArray<ImmutableArray<TextSpan>> All { get; }

    /// <summary>The paragraphs of a document: all that has words, notes and headings too.</summary>
    public static Paragraphs Of(ResolutionDocument document)
    {
        var nodes = new List<TextNode>();
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
                nodes.Add(node);
                pieces.Add(ImmutableArray.CreateBuilder<TextSpan>());
            }

            owners[i] = number;
            pieces[number].Add(WithoutLabel(leaf.Span, node.Label));
        }

        int[] wholes = [.. nodes.Select(node => numbers.GetValueOrDefault(WholeOf(node), numbers[node]))];
        return new Paragraphs(starts, owners, wholes, [.. pieces.Select(found => found.ToImmutable())]);
    }

    /// <summary>The number in <see cref="All"/> of the paragraph or sub-paragraph that a place belongs to; -1 where it belongs to none.</summary>
    public int At(int offset)
    {
        var found = Array.BinarySearch(starts, offset);
        var leaf = found >= 0 ? found : ~found - 1;
        return leaf < 0 ? -1 : owners[leaf];
    }

    /// <summary>The number of the paragraph of first degree that a place belongs to; -1 where it belongs to none.</summary>
    public int WholeAt(int offset) => At(offset) is >= 0 and var paragraph ? wholes[paragraph] : -1;

    /// <summary>The words of each paragraph of first degree with all its sub-paragraphs, on one line, by its number; nothing for sub-paragraphs.</summary>
    public string[] TextsOf(string text)
    {
        var texts = new StringBuilder?[All.Length];

        for (var i = 0; i < All.Length; i++)
        {
            var words = texts[wholes[i]] ??= new StringBuilder();

            foreach (var piece in All[i])
                words.Append(text, piece.Start, piece.Length).Append(' ');
        }

        return [.. texts.Select(words => words is null ? string.Empty : OneLine.Of(words.ToString()))];
    }

    private static TextNode WholeOf(TextNode node)
    {
        while (node.Parent is OperativeParagraph or PreambularParagraph or AnnexParagraph or SubParagraph)
            node = (TextNode)node.Parent;

        return node;
    }

    private static TextSpan WithoutLabel(TextSpan piece, ParagraphLabel? label) =>
        label is not null && piece.Contains(label.Span)
            ? TextSpan.FromBounds(label.Span.End, piece.End)
            : piece;
}
