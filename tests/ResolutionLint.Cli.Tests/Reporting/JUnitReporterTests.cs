using System.Xml.Linq;

namespace ResolutionLint.Cli.Tests.Reporting;

public sealed class JUnitReporterTests : IDisposable
{
    private readonly Workspace workspace = new();

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void Finding_that_fails_the_run_is_a_failure()
    {
        workspace.With("draft.txt", Workspace.Flawed);
        var test = Assert.Single(Lint().Descendants("testcase"));
        var failure = Assert.Single(test.Elements("failure"));

        Assert.Equal("RL5001", failure.Attribute("type")!.Value);
        Assert.StartsWith("This preambular paragraph does not end in a comma.", failure.Attribute("message")!.Value, StringComparison.Ordinal);
        Assert.Contains("^^^^^", failure.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Finding_that_does_not_fail_it_is_told_by_a_case_that_passes()
    {
        workspace.With("draft.txt", Workspace.Flawed);
        var test = Assert.Single(Lint("--fail-on", "never").Descendants("testcase"));

        Assert.Empty(test.Elements("failure"));
        Assert.Contains("RL5001", test.Element("system-out")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Clean_file_is_a_case_that_passes()
    {
        workspace.With("draft.txt", Workspace.Clean);
        var test = Assert.Single(Lint().Descendants("testcase"));

        Assert.Equal("draft.txt", test.Attribute("classname")!.Value);
        Assert.Empty(test.Elements());
    }

    [Fact]
    public void Suites_count_their_cases()
    {
        workspace.With("a.txt", Workspace.Flawed).With("b.txt", Workspace.Clean);
        var report = Lint();

        Assert.Equal(("2", "1"), (report.Root!.Attribute("tests")!.Value, report.Root.Attribute("failures")!.Value));
        Assert.Equal(["a.txt", "b.txt"], report.Descendants("testsuite").Select(suite => suite.Attribute("name")!.Value));
        Assert.Equal(["1", "0"], report.Descendants("testsuite").Select(suite => suite.Attribute("failures")!.Value));
    }

    [Fact]
    public void Characters_that_XML_cannot_hold_are_left_out()
    {
        workspace.With("draft.txt", Workspace.Flawed.Replace("of 18", "\u0001\uFFFE\u000B of \U0001F30D <18>&", StringComparison.Ordinal));

        Assert.Contains("\U0001F30D <18>& December 1991;", Lint().ToString().Replace("&lt;", "<", StringComparison.Ordinal).Replace("&gt;", ">", StringComparison.Ordinal).Replace("&amp;", "&", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Drafts_of_all_sorts_make_a_report()
    {
        var report = Lint(Repository.Fixtures, Repository.At("editorconfig-samples"));
        Assert.True(report.Descendants("failure").Count() > 10);
    }

    private XDocument Lint(params string[] args)
    {
        var outcome = workspace.Run(["lint", .. args, "--format", "junit"]);
        return XDocument.Parse(outcome.Output);
    }
}
