namespace ResolutionLint.Core.Tests.Parsing;

/// <summary>
/// A text of eight times the size costs about eight times as much, whatever it consists of. Processor time is compared and not
/// the clock, with nothing beside it, so that a busy machine changes nothing.
/// </summary>
[Collection(nameof(MeasuredAlone))]
public sealed class LinearCostTests
{
    private const int Repetitions = 5_000;
    private const int Growth = 8;

    // Far above what linear work takes, which is the growth, and below its square.
    private const double MostGrowth = 30;
    private const int Attempts = 5;

    // What costs less than this cannot be told from the work of the collector and the compiler.
    private static readonly TimeSpan Least = TimeSpan.FromMilliseconds(20);

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
    public void Repeated_text_costs_what_its_length_does(string unit, string path)
    {
        var (small, large) = (Repeat(unit, Repetitions), Repeat(unit, Repetitions * Growth));
        CostOf(small, path);
        var growth = Enumerable.Range(0, Attempts).Select(_ => CostOf(large, path) / CostOf(small, path));

        Assert.Contains(growth, one => one < MostGrowth);
    }

    private static string Repeat(string unit, int times) =>
        $"The General Assembly,\n\nNoting the report,\n\n1. Decides:\n\n{string.Concat(Enumerable.Repeat(unit, times))}";

    private static double CostOf(string text, string path)
    {
        GC.Collect();
        var before = Environment.CpuUsage.TotalTime;
        Assert.NotNull(Drafts.Parse(text, path));
        return Math.Max((Environment.CpuUsage.TotalTime - before).Ticks, Least.Ticks);
    }
}
