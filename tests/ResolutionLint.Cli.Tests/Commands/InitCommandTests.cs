using System.Text;
using ResolutionLint.Rules;

namespace ResolutionLint.Cli.Tests.Commands;

public sealed class InitCommandTests : IDisposable
{
    private const string FileName = ".editorconfig";

    private readonly Workspace workspace = new();

    public void Dispose() => workspace.Dispose();

    public static TheoryData<string> Profiles { get; } = new(SampleSettings.Names);

    [Fact]
    public void Default_settings_are_written()
    {
        var outcome = workspace.Run("init");

        Assert.Equal((0, ".editorconfig written (default).\n", ""), (outcome.ExitCode, outcome.Output, outcome.Error));
        Assert.Equal(SampleSettings.FileOf("default"), workspace.Read(FileName));
    }

    [Theory]
    [MemberData(nameof(Profiles))]
    public void What_is_written_is_the_sample_and_has_nothing_wrong_with_it(string profile)
    {
        Assert.Equal(0, workspace.Run("init", "--profile", profile).ExitCode);
        Assert.Equal(SampleSettings.FileOf(profile), workspace.Read(FileName));
        Assert.DoesNotContain("RL90", workspace.With("a.txt", Workspace.Clean).Run("lint").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Security Council")]
    [InlineData("security_council")]
    public void Organ_is_known_as_elsewhere(string profile)
    {
        workspace.Run("init", "--profile", profile);

        Assert.Equal(SampleSettings.FileOf("security-council"), workspace.Read(FileName));
    }

    [Theory]
    [InlineData("root = true\n\n[*]\nindent_size = 2\n", "\n")]
    [InlineData("[*]\nindent_size = 2", "\n\n")]
    [InlineData("", "")]
    [InlineData("# resolution_organ = conference\n", "\n")]
    public void Section_is_added_to_a_file_without_settings_of_ours(string before, string gap)
    {
        var outcome = workspace.With(FileName, before).Run("init", "--profile", "strict");

        Assert.Equal((0, "A section added to .editorconfig (strict).\n"), (outcome.ExitCode, outcome.Output));
        Assert.Equal(before + gap + SampleSettings.SectionOf("strict"), workspace.Read(FileName));
    }

    [Fact]
    public void Line_ends_and_encoding_of_the_file_stay()
    {
        byte[] before = [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("[*]\r\nindent_size = 2\r\n")];
        workspace.With(FileName, before).Run("init");
        var after = File.ReadAllBytes(workspace.At(FileName));

        Assert.Equal(before, after[..before.Length]);
        Assert.Equal("\r\n" + SampleSettings.SectionOf("default").ReplaceLineEndings("\r\n"), Encoding.Unicode.GetString(after[before.Length..]));
    }

    [Theory]
    [InlineData("[*.md]\nresolution_organ = conference\n", "it has settings of ours already")]
    [InlineData("resolution_lint = off\n", "it has settings of ours already")]
    [InlineData("%PDF-1.7", "no sound text")]
    public void File_that_cannot_be_added_to_is_left_as_it_was(string before, string message)
    {
        var outcome = workspace.With(FileName, before).Run("init");

        Assert.Equal((2, before), (outcome.ExitCode, workspace.Read(FileName)));
        Assert.Contains(message, outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Folder_in_its_place_is_said()
    {
        Directory.CreateDirectory(workspace.At(FileName));
        var outcome = workspace.Run("init");

        Assert.Equal((2, "reslint: .editorconfig: nothing was written: it is a folder\n"), (outcome.ExitCode, outcome.Error));
    }

    [Fact]
    public void Profile_that_is_not_known_is_said() =>
        Assert.Equal("reslint: --profile strickt: there is no such profile; did you mean strict?\n", workspace.Run("init", "--profile", "strickt").Error);
}
