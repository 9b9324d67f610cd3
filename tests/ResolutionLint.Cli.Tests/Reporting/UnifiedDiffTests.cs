using ResolutionLint.Cli.Reporting;

namespace ResolutionLint.Cli.Tests.Reporting;

public sealed class UnifiedDiffTests
{
    private static readonly string[] Lines = [.. Enumerable.Range(1, 30).Select(i => $"line {i}")];

    [Fact]
    public void Changes_far_apart_are_hunks_of_their_own() =>
        Assert.Equal(["@@ -1,5 +1,5 @@", "@@ -25,6 +25,6 @@"], Hunks(lines => lines.Select(line => line is "line 2" or "line 28" ? line + "!" : line)));

    [Fact]
    public void Changes_near_one_another_share_a_hunk() =>
        Assert.Equal(["@@ -7,10 +7,10 @@"], Hunks(lines => lines.Select(line => line is "line 10" or "line 13" ? line + "!" : line)));

    [Fact]
    public void Lines_may_come_and_go() =>
        Assert.Equal(["@@ -2,7 +2,6 @@", "@@ -18,6 +17,7 @@"], Hunks(lines => lines.Where(line => line != "line 5").SelectMany(line => line == "line 20" ? [line, "new"] : new[] { line })));

    [Fact]
    public void Missing_line_end_is_told() =>
        Assert.EndsWith("-a\n\\ No newline at end of file\n+b\n\\ No newline at end of file\n", UnifiedDiff.Of("x", "a", "b"), StringComparison.Ordinal);

    [Fact]
    public void Carriage_returns_stay() =>
        Assert.EndsWith("-a\r\n+b\r\n", UnifiedDiff.Of("x", "a\r\n", "b\r\n"), StringComparison.Ordinal);

    private static IEnumerable<string> Hunks(Func<IEnumerable<string>, IEnumerable<string>> change) =>
        UnifiedDiff.Of("x", Joined(Lines), Joined(change(Lines))).Split('\n').Where(line => line.StartsWith("@@", StringComparison.Ordinal));

    private static string Joined(IEnumerable<string> lines) => string.Concat(lines.Select(line => line + "\n"));
}
