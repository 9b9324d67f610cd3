using System.Text;
using System.Text.Json;

namespace ResolutionLint.Cli.Tests.Commands;

/// <summary>What resolution_lint = off leaves out.</summary>
public sealed class ExclusionTests : IDisposable
{
    private readonly Workspace workspace = new Workspace()
        .With("drafts/new.txt", Workspace.Flawed)
        .With("drafts/old/one.txt", Workspace.Flawed)
        .With("drafts/old/1998/two.md", Workspace.Flawed)
        .With("drafts/letter.txt", Workspace.Flawed);

    public void Dispose() => workspace.Dispose();

    [Theory]
    [InlineData("[drafts/old/**]", 2)]
    [InlineData("[drafts/old/*]", 1)]
    [InlineData("[drafts/letter.txt]", 1)]
    [InlineData("[letter.txt]", 1)]
    [InlineData("[{letter.txt,*.md}]", 2)]
    [InlineData("[drafts/{old,older}/**.txt]", 1)]
    [InlineData("[*]", 4)]
    [InlineData("[older/**]", 0)]
    public void Section_leaves_out_folders_and_files(string section, int excluded)
    {
        var outcome = workspace.With(".editorconfig", $"{section}\nresolution_lint = off\n").Run("lint", "drafts");

        Assert.Equal(4 - excluded, outcome.Output.Split("error RL5001").Length - 1);
        Assert.EndsWith(
            $"{(excluded == 3 ? "1 file" : $"{4 - excluded} files")}{(excluded > 0 ? $", {excluded} excluded" : "")}: {Errors(4 - excluded)}",
            outcome.Output.Split(", 0 warnings")[0],
            StringComparison.Ordinal);
    }

    [Fact]
    public void Nearest_file_can_take_one_back_in()
    {
        workspace.With(".editorconfig", "[drafts/**]\nresolution_lint = off\n").With("drafts/old/.editorconfig", "[one.txt]\nresolution_lint = on\n");
        var outcome = workspace.Run("lint");

        Assert.Contains("drafts/old/one.txt:3:", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("1 file, 3 excluded: 1 error", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void File_that_is_named_is_left_out_too_and_counted()
    {
        workspace.With(".editorconfig", "[drafts/old/**]\nresolution_lint = off\n");
        using var report = JsonDocument.Parse(workspace.Run("lint", "drafts/old/one.txt", "--format", "json").Output);

        Assert.Empty(report.RootElement.GetProperty("files").EnumerateArray());
        Assert.Equal(1, report.RootElement.GetProperty("summary").GetProperty("excluded").GetInt32());
    }

    [Fact]
    public void File_that_is_left_out_is_not_fixed()
    {
        workspace.With(".editorconfig", "[drafts/old/**]\nresolution_lint = off\n").Run("lint", "--fix");

        Assert.Equal((Workspace.Clean, Workspace.Flawed), (workspace.Read("drafts/new.txt"), workspace.Read("drafts/old/one.txt")));
    }

    [Theory]
    [InlineData("drafts/old/three.txt", "0 files, 1 excluded: 0 errors", 0)]
    [InlineData("drafts/three.txt", "1 file: 1 error", 1)]
    public void Standard_input_is_left_out_by_its_name(string name, string summary, int exitCode)
    {
        workspace.With(".editorconfig", "[drafts/old/**]\nresolution_lint = off\n");
        var outcome = workspace.RunWith(Encoding.UTF8.GetBytes(Workspace.Flawed), "lint", "-", "--stdin-filename", name);

        Assert.Contains(summary, outcome.Output, StringComparison.Ordinal);
        Assert.Equal(exitCode, outcome.ExitCode);
    }

    [Fact]
    public void Standard_input_that_is_left_out_is_given_back_as_it_was()
    {
        workspace.With(".editorconfig", "[drafts/old/**]\nresolution_lint = off\n");
        var outcome = workspace.RunWith(Encoding.UTF8.GetBytes(Workspace.Flawed), "lint", "-", "--fix", "--stdin-filename", "drafts/old/three.txt");

        Assert.Equal((0, Workspace.Flawed), (outcome.ExitCode, outcome.Output));
        Assert.Contains("0 files, 1 excluded", outcome.Error, StringComparison.Ordinal);
    }

    private static string Errors(int count) => count == 1 ? "1 error" : $"{count} errors";
}
