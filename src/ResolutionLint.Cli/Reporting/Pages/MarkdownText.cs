using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace ResolutionLint.Cli.Reporting.Pages;

/// <summary>Markdown as it reads on a screen: wrapped, without its signs, examples with their marked words.</summary>
internal sealed class MarkdownText
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().Build();

    private readonly int width;
    private readonly TextOutput output;

    private MarkdownText(int width, TextOutput output)
    {
        this.width = width;
        this.output = output;
    }

    /// <summary>Writes a text, an empty line before each of its blocks.</summary>
    public static void Write(string markdown, int width, TextOutput output) =>
        new MarkdownText(width, output).WriteAll(Markdown.Parse(markdown, Pipeline), indent: string.Empty);

    private void WriteAll(IEnumerable<Block> blocks, string indent)
    {
        foreach (var block in blocks)
        {
            if (block is LinkReferenceDefinitionGroup)
                continue;

            output.WriteLine();
            Write(block, indent);
        }
    }

    private void Write(Block block, string indent)
    {
        switch (block)
        {
            case HeadingBlock heading:
                WriteRuns(InlineRuns.Of(heading.Inline, Tone.Heading), indent, indent);
                break;
            case ListBlock list:
                WriteList(list, indent);
                break;
            case Table table:
                WriteTable(table, indent);
                break;
            case CodeBlock code:
                ExampleText.Write(code.Lines.ToString(), indent, output);
                break;
            case ThematicBreakBlock:
                output.WriteLine(indent + "* * *", Tone.Quiet);
                break;
            case LeafBlock leaf:
                WriteRuns(InlineRuns.Of(leaf.Inline, Tone.Plain), indent, indent);
                break;
            case ContainerBlock container:
                WriteTight(container, indent + "  ", indent + "  ");
                break;
        }
    }

    private void WriteList(ListBlock list, string indent)
    {
        var number = int.TryParse(list.OrderedStart, out var start) ? start : 1;

        foreach (var item in list.OfType<ListItemBlock>())
        {
            var sign = list.IsOrdered ? $"{number++}. " : "- ";
            WriteTight(item, indent + sign, indent + new string(' ', sign.Length));
        }
    }

    /// <summary>Writes blocks below a sign, the first right behind it.</summary>
    private void WriteTight(ContainerBlock container, string first, string indent)
    {
        for (var i = 0; i < container.Count; i++)
        {
            if (i == 0 && container[i] is LeafBlock { Inline: { } inline })
                WriteRuns(InlineRuns.Of(inline, Tone.Plain), first, indent);
            else
                Write(container[i], indent);
        }
    }

    private void WriteTable(Table table, string indent)
    {
        var rows = table.OfType<TableRow>().Select(row => row.OfType<TableCell>().Select(TextOf).ToArray()).ToArray();
        var widths = Enumerable.Range(0, rows.Max(row => row.Length)).Select(column => rows.Max(row => column < row.Length ? row[column].Length : 0)).ToArray();

        for (var i = 0; i < rows.Length; i++)
        {
            var line = string.Join("  ", rows[i].Select((cell, column) => cell.PadRight(widths[column])));
            output.WriteLine(indent + line.TrimEnd(), i == 0 ? Tone.Strong : Tone.Plain);
        }
    }

    private static string TextOf(TableCell cell) =>
        string.Concat(cell.OfType<LeafBlock>().SelectMany(block => InlineRuns.Of(block.Inline, Tone.Plain)).Select(run => run.Text));

    private void WriteRuns(IEnumerable<TextRun> runs, string first, string indent) =>
        WrappedText.Write(runs, new TextRun(first, Tone.Plain), indent, width, output);
}
