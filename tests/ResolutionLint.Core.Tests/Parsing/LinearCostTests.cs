using System.Diagnostics;

namespace ResolutionLint.Core.Tests.Parsing;

/// <summary>A text of ten times the size costs about ten times as much, whatever it consists of.</summary>
public sealed class LinearCostTests
{
    private const int Repetitions = 40_000;

    // Far above what a slow machine needs for linear work, far below what quadratic work takes.
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    [Theory]
    [InlineData("“The General Assembly,\n", "draft.txt")]
    [InlineData("(a) x\n(i) y\na. z\n", "draft.txt")]
    [InlineData("(a) ", "draft.txt")]
    [InlineData("IV. Bridges\n\n", "draft.txt")]
    [InlineData("___________\n1 x\n23-99999 (E)\n", "draft.txt")]
    [InlineData("Annex\n", "draft.txt")]
    [InlineData("word1 ", "draft.txt")]
    [InlineData("[a](", "draft.md")]
    [InlineData("<!-- ", "draft.md")]
    [InlineData("<!-- reslint-disable ", "draft.md")]
    [InlineData("//reslint-disable-next-line RL2003\n1. x;\n", "draft.txt")]
    [InlineData("  //x reslint-", "draft.txt")]
    public void Repeated_text_is_read_in_time(string unit, string path)
    {
        var text = $"The General Assembly,\n\nNoting the report,\n\n1. Decides:\n\n{string.Concat(Enumerable.Repeat(unit, Repetitions))}";
        var clock = Stopwatch.StartNew();

        Assert.NotNull(Drafts.Parse(text, path));
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, Limit);
    }
}
