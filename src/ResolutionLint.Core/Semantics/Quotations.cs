using System.Buffers;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Core.Semantics;

/// <summary>
/// The stretches of a paragraph whose words are not the drafter's to choose: those in quotation marks, where a double one that is not
/// closed goes on to the end, and addresses, code and tags.
/// </summary>
public sealed class Quotations
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("“”\"‘'«");
    private static readonly Quotations None = new(LogicalText.Empty(0).Facts, isOpen: false);
    private static readonly object Opened = new();

    private readonly List<TextSpan> spans = [];
    private readonly IReadOnlyList<TextSpan> literals;

    private Quotations(TextFacts paragraph, bool isOpen)
    {
        literals = Literals.In(paragraph);
        var text = paragraph.Text;
        var at = isOpen ? AddDouble(text, 0, 0) : 0;

        while (at < text.Length && text.AsSpan(at).IndexOfAny(Marks) is >= 0 and var ahead)
            at = AddAt(text, at + ahead);
    }

    /// <summary>The quotations of a paragraph, found once.</summary>
    /// <param name="text">Its logical text.</param>
    public static Quotations Of(LogicalText text) => text.Facts.Of(
        None, text.Facts, static (words, none) => words.Text.AsSpan().ContainsAny(Marks) || Literals.MayBeIn(words) ? new Quotations(words, isOpen: false) : none);

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

    // Reads on behind what it added, or behind the mark where nothing opens.
    private int AddAt(string text, int mark) => text[mark] switch
    {
        '“' or '"' => AddDouble(text, mark, mark + 1),
        '«' => AddClosed(mark, SingleQuotation.EndOfAngled(text, mark)),
        '‘' or '\'' => AddClosed(mark, SingleQuotation.EndOf(text, mark)),
        _ => mark + 1,
    };

    private int AddDouble(string text, int start, int from)
    {
        var closing = text.AsSpan(from).IndexOfAny('”', '"');
        return AddClosed(start, closing < 0 ? text.Length : from + closing + 1);
    }

    private int AddClosed(int start, int? end)
    {
        if (end is not { } behind)
            return start + 1;

        spans.Add(TextSpan.FromBounds(start, behind));
        return behind;
    }

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
