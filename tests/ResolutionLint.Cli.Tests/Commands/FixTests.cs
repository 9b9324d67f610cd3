using System.Text;

namespace ResolutionLint.Cli.Tests.Commands;

public sealed class FixTests : IDisposable
{
    private readonly Workspace workspace = new();

    public static TheoryData<string, byte[]> Encoded => new()
    {
        { "UTF-8 with mark, CRLF", [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(WithFrench.ReplaceLineEndings("\r\n"))] },
        { "UTF-16, CR", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(WithFrench.ReplaceLineEndings("\r"))] },
        { "UTF-16 big endian", [.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes(WithFrench)] },
        { "Windows-1252", Encoding.Latin1.GetBytes(WithFrench) },
    };

    private static string WithFrench => Workspace.Flawed.Replace("Secretary-General", "café", StringComparison.Ordinal);

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void Fix_writes_and_the_exit_code_speaks_of_what_remains()
    {
        var outcome = workspace.With("a.txt", Workspace.Flawed).Run("lint", "a.txt", "--fix");

        Assert.Equal((0, Workspace.Clean), (outcome.ExitCode, workspace.Read("a.txt")));
        Assert.Equal("1 file: 0 errors, 0 warnings, 0 suggestions. 1 fixed.\n", outcome.Output);
    }

    [Fact]
    public void Fixing_twice_is_as_fixing_once()
    {
        workspace.With("a.txt", Workspace.Flawed).Run("lint", "a.txt", "--fix");
        var written = File.GetLastWriteTimeUtc(workspace.At("a.txt"));
        workspace.Run("lint", "a.txt", "--fix");

        Assert.Equal(Workspace.Clean, workspace.Read("a.txt"));
        Assert.Equal(written, File.GetLastWriteTimeUtc(workspace.At("a.txt")));
    }

    [Theory]
    [MemberData(nameof(Encoded))]
    public void Encoding_mark_and_line_ends_are_kept(string name, byte[] bytes)
    {
        workspace.With("a.txt", bytes).Run("lint", "a.txt", "--fix");
        var expected = Encoding.Latin1.GetString(bytes).Replace("1991;", "1991,", StringComparison.Ordinal)
            .Replace("1\09\09\01\0;\0", "1\09\09\01\0,\0", StringComparison.Ordinal).Replace("1\09\09\01\0;", "1\09\09\01\0,", StringComparison.Ordinal);

        Assert.True(expected == Encoding.Latin1.GetString(File.ReadAllBytes(workspace.At("a.txt"))), name);
    }

    [Fact]
    public void Diff_shows_and_writes_nothing()
    {
        var outcome = workspace.With("drafts/a.txt", Workspace.Flawed).Run("lint", "drafts", "--diff");

        Assert.Equal(
            """
            --- a/drafts/a.txt
            +++ b/drafts/a.txt
            @@ -1,6 +1,6 @@
             The General Assembly,
             
            -Recalling its resolution 46/152 of 18 December 1991;
            +Recalling its resolution 46/152 of 18 December 1991,
             
             1. Welcomes the report of the Secretary-General;
             

            """, outcome.Output);
        Assert.Equal((1, Workspace.Flawed), (outcome.ExitCode, workspace.Read("drafts/a.txt")));
        Assert.Contains("error RL5001", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Fixing_standard_input_prints_the_text_and_reports_on_standard_error()
    {
        byte[] bytes = [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Workspace.Flawed)];
        var outcome = workspace.RunWith(bytes, "lint", "-", "--fix");

        Assert.Equal([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Workspace.Clean)], outcome.OutputBytes);
        Assert.Equal("1 file: 0 errors, 0 warnings, 0 suggestions. 1 fixed.\n", outcome.Error);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Dear colleague,\n")]
    public void Standard_input_without_anything_to_fix_is_given_back(string text) =>
        Assert.Equal(text, workspace.RunWith(Encoding.UTF8.GetBytes(text), "lint", "-", "--fix").Output);

    [Fact]
    public void Damaged_file_is_not_touched()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(Workspace.Flawed + "“Convention” and “Protocol”"), 0xE2];
        var outcome = workspace.With("a.txt", bytes).Run("lint", "a.txt", "--fix");

        Assert.Equal(bytes, File.ReadAllBytes(workspace.At("a.txt")));
        Assert.Contains("RL9014", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Link_stays_a_link_and_the_file_behind_it_is_fixed()
    {
        workspace.With("real.txt", Workspace.Flawed);
        File.CreateSymbolicLink(workspace.At("link.txt"), workspace.At("real.txt"));
        workspace.Run("lint", "link.txt", "--fix");

        Assert.NotNull(new FileInfo(workspace.At("link.txt")).LinkTarget);
        Assert.Equal(Workspace.Clean, workspace.Read("real.txt"));
    }

    [Fact]
    public void Read_only_file_is_left_alone_with_a_message()
    {
        workspace.With("a.txt", Workspace.Flawed);
        File.SetAttributes(workspace.At("a.txt"), FileAttributes.ReadOnly);
        var outcome = workspace.Run("lint", "a.txt", "--fix");
        File.SetAttributes(workspace.At("a.txt"), FileAttributes.Normal);

        Assert.Equal((2, Workspace.Flawed), (outcome.ExitCode, workspace.Read("a.txt")));
        Assert.Equal("reslint: a.txt: nothing was fixed, because the file cannot be written: it is read-only\n", outcome.Error);
        Assert.Contains("error RL5001", outcome.Output, StringComparison.Ordinal);
    }
}
