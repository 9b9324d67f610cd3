using System.Globalization;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Core.Reading;

/// <summary>
/// Counts the items of lists in which every number is 1. Markdown numbers a list by the place of its items, and many writers leave the
/// counting to it.
/// </summary>
internal static class MarkdownNumbers
{
    private const string Repeated = "1.";

    // The words of an item begin three characters behind the start of its number; what is set in as far belongs to the item.
    private const int ItemIndent = 3;

    /// <summary>The blocks, the items of such lists with the numbers under which they are shown.</summary>
    public static List<RawBlock> Count(List<RawBlock> blocks)
    {
        var open = new Stack<NumberedList>();

        for (var i = 0; i < blocks.Count; i++)
        {
            while (open.TryPeek(out var list) && Ends(list, blocks[i]))
                Number(open.Pop(), blocks);

            if (blocks[i].Label is { Kind: LabelKind.Number })
                ListOf(blocks[i], open).Items.Add(i);
        }

        while (open.TryPop(out var list))
            Number(list, blocks);

        return blocks;
    }

    // Letters are no list in Markdown, and stand below their paragraph wherever they are set.
    private static bool Ends(NumberedList list, RawBlock block) => block.Label switch
    {
        null => IndentOf(block) < list.Indent + ItemIndent,
        { Kind: LabelKind.Number } => IndentOf(block) + ItemIndent <= list.Indent,
        { Kind: LabelKind.Bullet } => IndentOf(block) < list.Indent + ItemIndent,
        _ => false,
    };

    private static NumberedList ListOf(RawBlock block, Stack<NumberedList> open)
    {
        if (!open.TryPeek(out var list) || IndentOf(block) >= list.Indent + ItemIndent)
            open.Push(list = new NumberedList(IndentOf(block), []));

        return list;
    }

    private static void Number(NumberedList list, List<RawBlock> blocks)
    {
        if (!list.Items.TrueForAll(item => IsCounted(blocks[item])))
            return;

        for (var i = 1; i < list.Items.Count; i++)
        {
            var block = blocks[list.Items[i]];
            var value = (i + 1).ToString(CultureInfo.InvariantCulture);
            blocks[list.Items[i]] = block with { Label = block.Label! with { Value = value, Ordinal = i + 1 } };
        }
    }

    // A number that is emphasized or escaped is a word like others.
    private static bool IsCounted(RawBlock block) =>
        block.Label is { Text: Repeated } label
        && label.Span.Length == Repeated.Length
        && label.Span.Start == block.Lines[0].Span.Start + IndentOf(block);

    private static int IndentOf(RawBlock block) => block.Lines[0].Indent;

    /// <summary>A list that may go on.</summary>
    /// <param name="Indent">White space before its first number, in characters.</param>
    /// <param name="Items">Its items, as places in the list of blocks.</param>
    private sealed record NumberedList(int Indent, List<int> Items);
}
