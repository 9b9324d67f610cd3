using System.Text;
using System.Text.Json;

namespace ResolutionLint.Cli.Tests.Commands;

/// <summary>What a draft suppresses, in every report and under --fix.</summary>
public sealed class SuppressionTests : IDisposable
{
    private const string Directive = "//reslint-disable-next-line RL5001: quoted from “the Charter”\n";

    private static readonly string Draft = Workspace.Flawed.Replace("Recalling", $"{Directive}Recalling", StringComparison.Ordinal);

    private readonly Workspace workspace = new Workspace().With("a.txt", Draft);

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void Text_counts_them_in_its_last_line()
    {
        var outcome = workspace.Run("lint", "a.txt");

        Assert.Equal((0, "1 file: 0 errors, 0 warnings, 0 suggestions, 1 suppressed.\n"), (outcome.ExitCode, outcome.Output));
    }

    [Fact]
    public void Json_counts_them_and_leaves_them_out()
    {
        using var report = JsonDocument.Parse(workspace.Run("lint", "a.txt", "--format", "json").Output);

        Assert.Equal(1, report.RootElement.GetProperty("summary").GetProperty("suppressed").GetInt32());
        Assert.Empty(report.RootElement.GetProperty("files")[0].GetProperty("diagnostics").EnumerateArray());
    }

    [Fact]
    public void Sarif_has_them_with_their_reason()
    {
        using var report = JsonDocument.Parse(workspace.Run("lint", "a.txt", "--format", "sarif").Output);
        var result = Assert.Single(report.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray());
        var suppression = Assert.Single(result.GetProperty("suppressions").EnumerateArray());

        Assert.Equal("RL5001", result.GetProperty("ruleId").GetString());
        Assert.Equal("inSource", suppression.GetProperty("kind").GetString());
        Assert.Equal("quoted from “the Charter”", suppression.GetProperty("justification").GetString());
    }

    [Fact]
    public void Fix_leaves_them_alone()
    {
        Assert.Equal(0, workspace.Run("lint", "a.txt", "--fix").ExitCode);
        Assert.Equal(Draft, workspace.Read("a.txt"));
    }

    [Theory]
    [InlineData("a.txt", "//reslint-disable RL5001\n")]
    [InlineData("a.md", "<!-- reslint-disable RL5001 -->\n")]
    public void Fix_takes_out_what_has_no_effect(string name, string directive)
    {
        var draft = Workspace.Clean.Replace("1. Welcomes", $"{directive}1. Welcomes", StringComparison.Ordinal);
        var before = workspace.With(name, draft).Run("lint", name);
        workspace.Run("lint", name, "--fix");

        Assert.Contains($"{name}:5:1 warning RL9021: ", before.Output, StringComparison.Ordinal);
        Assert.Equal(Workspace.Clean, workspace.Read(name));
    }

    [Fact]
    public void Standard_input_is_read_as_its_name_says()
    {
        var draft = Draft.Replace(Directive, "<!-- reslint-disable-next-line RL5001 -->\n", StringComparison.Ordinal);
        var outcome = workspace.RunWith(Encoding.UTF8.GetBytes(draft), "lint", "-", "--stdin-filename", "a.md");

        Assert.Equal("1 file: 0 errors, 0 warnings, 0 suggestions, 1 suppressed.\n", outcome.Output);
    }
}
