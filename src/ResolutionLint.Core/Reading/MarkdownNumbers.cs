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
        var (open, quoted) = (new Stack<NumberedList>(), new Stack<NumberedList>());

        for (var i = 0; i < blocks.Count; i++)
        {
            var isQuoted = blocks[i].Lines[0].IsQuoted;
            Close(open, blocks, list => Ends(list, blocks[i]));
            Close(quoted, blocks, list => !isQuoted || Ends(list, blocks[i]));

            if (blocks[i].Label is { Kind: LabelKind.Number })
                ListOf(blocks[i], isQuoted ? quoted : open).Items.Add(i);
        }

        Close(open, blocks, _ => true);
        Close(quoted, blocks, _ => true);
        return blocks;
    }

    private static void Close(Stack<NumberedList> open, List<RawBlock> blocks, Predicate<NumberedList> ends)
    {
        while (open.TryPeek(out var list) && ends(list))
            Number(open.Pop(), blocks);
    }

    // Letters are no list in Markdown, and stand below their paragraph wherever they are set. A quotation counts by itself.
    private static bool Ends(NumberedList list, RawBlock block) => block.Label switch
    {
        _ when block.Lines[0].IsQuoted != list.IsQuoted => IndentOf(block) < list.Indent + ItemIndent,
        null => IndentOf(block) < list.Indent + ItemIndent,
        { Kind: LabelKind.Number } => IndentOf(block) + ItemIndent <= list.Indent,
        { Kind: LabelKind.Bullet } => IndentOf(block) < list.Indent + ItemIndent,
        _ => false,
    };

    private static NumberedList ListOf(RawBlock block, Stack<NumberedList> open)
    {
        if (!open.TryPeek(out var list) || IndentOf(block) >= list.Indent + ItemIndent)
            open.Push(list = new NumberedList(IndentOf(block), block.Lines[0].IsQuoted, []));

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
        && label.Span.Start == block.Lines[0].Span.Start + IndentOf(block) + block.Lines[0].QuoteLength;

    private static int IndentOf(RawBlock block) => block.Lines[0].Indent;

    /// <summary>A list that may go on.</summary>
    /// <param name="Indent">White space before its first number, in characters.</param>
    /// <param name="IsQuoted">Whether it stands in a quotation.</param>
    /// <param name="Items">Its items, as places in the list of blocks.</param>
    private sealed record NumberedList(int Indent, bool IsQuoted, List<int> Items);
}
