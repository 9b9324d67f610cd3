using ResolutionLint.Cli.Reporting;
using ResolutionLint.Cli.Reporting.Pages;

namespace ResolutionLint.Cli.Tests.Reporting.Pages;

public sealed class MarkdownTextTests
{
    [Theory]
    [InlineData("Write *also* or **further**, not `and`.", "Write also or further, not and.")]
    [InlineData("See [RL2010](RL2010.md).", "See RL2010.")]
    [InlineData("See [the manual](https://example.org/m).", "See the manual (https://example.org/m).")]
    [InlineData("See <https://example.org/m>.", "See https://example.org/m.")]
    [InlineData("one\ntwo", "one two")]
    [InlineData("## Why\n\nBecause.", "Why\n\nBecause.")]
    [InlineData("- one\n- two\n  still two\n", "- one\n- two still two")]
    [InlineData("3. three\n4. four\n", "3. three\n4. four")]
    [InlineData("- one\n  - inner\n", "- one\n  - inner")]
    [InlineData("> quoted", "  quoted")]
    [InlineData("a &amp; b", "a & b")]
    [InlineData("| a | b |\n|---|---|\n| long | c |\n", "a     b\nlong  c")]
    [InlineData("```text\nRecalling [|this;|]\n```\n", "    Recalling this;\n              ^^^^^")]
    [InlineData("```text\n[|one\ntwo|] three\n```\n", "    one\n    ^^^\n    two three\n    ^^^")]
    [InlineData("```text\n\tone [|two|]\n```\n", "    \tone two\n    \t    ^^^")]
    [InlineData("", "")]
    public void Signs_are_taken_off(string markdown, string expected) => Assert.Equal(expected, Text(markdown, 80));

    [Theory]
    [InlineData("one two three four", 9, "one two\nthree\nfour")]
    [InlineData("a verylongwordthatfitsnowhere b", 10, "a\nverylongwordthatfitsnowhere\nb")]
    [InlineData("*one* two, `three`, four", 10, "one two,\nthree,\nfour")]
    [InlineData("- one two three", 9, "- one two\n  three")]
    public void Lines_are_broken_between_words(string markdown, int width, string expected) => Assert.Equal(expected, Text(markdown, width));

    private static string Text(string markdown, int width)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        MarkdownText.Write(markdown, width, new TextOutput(writer));
        return writer.ToString().Trim('\n');
    }
}
