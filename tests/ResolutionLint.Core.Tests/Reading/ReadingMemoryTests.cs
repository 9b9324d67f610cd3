using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Reading;

namespace ResolutionLint.Core.Tests.Reading;

/// <summary>What is read again when a draft is edited: the words that have changed, and no others.</summary>
public sealed class ReadingMemoryTests
{
    private const string Draft =
        "The General Assembly,\n\nRecalling the report,\u00B9\n\nRecalling also\nthe note,\n\n1. Takes note of the report;\n\n2. Decides to go on.\n\n\u00B9 See A/57/64.\n";

    [Theory]
    [InlineData("the report,", "the long report,")]
    [InlineData("note,", "long note,")]
    [InlineData("1. Takes", "\n\n\n1. Takes")]
    [InlineData("The General", "To be read out\n\nThe General")]
    public void Words_that_an_edit_does_not_touch_are_not_read_again(string old, string now)
    {
        var memory = new ReadingMemory();
        var before = Read(Draft, memory);
        var after = Read(Draft.Replace(old, now, StringComparison.Ordinal), memory);

        var known = before.Blocks.Where(block => block.Kind == BlockKind.Paragraph).Select(block => block.Text.Text).ToHashSet(ReferenceEqualityComparer.Instance);
        var read = after.Blocks.Where(block => block.Kind == BlockKind.Paragraph && !known.Contains(block.Text.Text)).Select(block => block.Text.Text);
        var changed = after.Blocks.Select(block => block.Text.Text).Except(before.Blocks.Select(block => block.Text.Text), StringComparer.Ordinal);

        Assert.Equal(changed, read);
    }

    [Fact]
    public void What_has_left_the_text_is_forgotten()
    {
        var memory = new ReadingMemory();
        var before = Read(Draft, memory);
        Read("The General Assembly,\n", memory);
        var after = Read(Draft, memory);

        Assert.NotSame(before.Blocks[2].Text.Text, after.Blocks[2].Text.Text);
    }

    private static DocumentText Read(string text, ReadingMemory memory) =>
        ((IDocumentReader)new PlainTextReader()).Read(SourceText.From(text), "draft.txt", memory);
}
