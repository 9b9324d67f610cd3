using System.Text;

namespace ResolutionLint.Cli.Tests.Commands;

public sealed class RegistryCommandTests : IDisposable
{
    private const string Default = "resolution-registry.txt";

    private readonly Workspace workspace = new();

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void Folder_of_adopted_resolutions_becomes_a_registry()
    {
        var outcome = workspace
            .With("adopted/a.txt", Adopted("A/RES/81/12", "3 December 2026"))
            .With("adopted/far/b.txt", Adopted("A/RES/81/9", "2 December 2026"))
            .With("adopted/draft.txt", Workspace.Clean)
            .Run("registry", "import", "adopted");

        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Error));
        Assert.Equal("resolution-registry.txt: 2 added, 0 there already, 0 contradicting, 0 not read. Passed over, as no adopted resolution: 1.\n", outcome.Output);
        Assert.EndsWith("\n\nA/RES/81/*\n9 2026-12-02\n12 2026-12-03\n", workspace.Read(Default), StringComparison.Ordinal);
        Assert.StartsWith("# ", workspace.Read(Default), StringComparison.Ordinal);
    }

    [Fact]
    public void Table_is_read_with_or_without_heading_and_further_columns()
    {
        var outcome = workspace
            .With("a.csv", "symbol,adopted,note\r\nA/RES/81/12,2026-12-03,from the volume\r\n\"S/RES/2801 (2026)\",2026-01-30\r\n")
            .With("b.csv", "A/RES/81/12 B;2026-12-24\n")
            .Run("registry", "import", "a.csv", "b.csv", "--to", "ours.txt");

        Assert.Equal((0, "ours.txt: 3 added, 0 there already, 0 contradicting, 0 not read.\n"), (outcome.ExitCode, outcome.Output));
        Assert.EndsWith("\n\nA/RES/81/*\n12 2026-12-03 ?\n12 B 2026-12-24 ?\n\nS/RES/*(2026)\n2801 2026-01-30 ?\n", workspace.Read("ours.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_contradicts_the_built_in_registry_is_told_and_not_added()
    {
        var outcome = workspace.With("a.csv", "A/RES/70/1,2015-09-27\n").Run("registry", "import", "a.csv");

        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains("A/RES/70/1 of 2015-09-27 contradicts the built-in registry, which has 2015-09-25 and holds", outcome.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(workspace.At(Default)));
    }

    [Fact]
    public void Importing_twice_changes_nothing()
    {
        workspace.With("a.csv", "A/RES/81/12,2026-12-03\n").Run("registry", "import", ".", "a.csv");
        var written = File.GetLastWriteTimeUtc(workspace.At(Default));
        var outcome = workspace.Run("registry", "import", ".", "a.csv");

        Assert.Equal((0, "resolution-registry.txt: 0 added, 1 there already, 0 contradicting, 0 not read.\n"), (outcome.ExitCode, outcome.Output));
        Assert.Equal(written, File.GetLastWriteTimeUtc(workspace.At(Default)));
    }

    [Fact]
    public void Contradiction_is_told_and_the_file_holds()
    {
        var outcome = workspace
            .With(Default, "# Ours\n\nA/RES/81/*\n# From the volume\n12 2026-12-03 ?\n")
            .With("a.csv", "A/RES/81/12,2026-12-04\nA/RES/81/5,2026-12-01\nA/RES/81/5,2026-12-02\n")
            .Run("registry", "import", "a.csv");

        Assert.Equal(1, outcome.ExitCode);
        Assert.Equal(
            """
            a.csv:1: A/RES/81/12 of 2026-12-04 contradicts resolution-registry.txt:5, which has 2026-12-03 and holds
            a.csv:3: A/RES/81/5 of 2026-12-02 contradicts a.csv:2, which has 2026-12-01 and holds
            resolution-registry.txt: 1 added, 0 there already, 2 contradicting, 0 not read.

            """,
            outcome.Output);
        Assert.Equal("# Ours\n\nA/RES/81/*\n5 2026-12-01 ?\n# From the volume\n12 2026-12-03 ?\n", workspace.Read(Default));
    }

    [Fact]
    public void What_cannot_be_read_is_told_and_the_rest_is_added()
    {
        var outcome = workspace
            .With("a.csv", "A/RES/81/12,3 December 2026\n81/13,2026-12-03\nA/RES/81/14,2026-12-03\n")
            .With("draft.txt", Workspace.Clean)
            .With("undated.txt", Adopted("A/RES/81/15", "32 December 2026"))
            .With("picture.txt", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0])
            .Run("registry", "import", "a.csv", "draft.txt", "undated.txt", "picture.txt", "nowhere");

        Assert.Equal(2, outcome.ExitCode);
        Assert.Equal("resolution-registry.txt: 1 added, 0 there already, 0 contradicting, 6 not read.\n", outcome.Output);
        Assert.Contains("reslint: nowhere: there is no such file or folder\n", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("reslint: a.csv:1: '3 December 2026' is no day such as 2002-12-18\n", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("reslint: a.csv:2: '81/13,2026-12-03' does not begin with a symbol", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("reslint: draft.txt: this is no adopted resolution\n", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("reslint: undated.txt: it does not say when it was adopted\n", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("reslint: picture.txt: this is not text, but", outcome.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("A/RES/81/*\n12 3 December 2026\n", "resolution-registry.txt:2: '12 3 December 2026' would be lost, so nothing was added")]
    [InlineData("%PDF-1.7", "resolution-registry.txt: this is no registry, so nothing was added to it")]
    public void File_in_which_something_would_be_lost_is_left_alone(string text, string message)
    {
        var outcome = workspace.With(Default, text).With("a.csv", "A/RES/81/14,2026-12-03\n").Run("registry", "import", "a.csv");

        Assert.Equal((2, text), (outcome.ExitCode, workspace.Read(Default)));
        Assert.StartsWith($"reslint: {message}", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void File_that_cannot_be_written_is_told()
    {
        var outcome = workspace.With("a.csv", "A/RES/81/14,2026-12-03\n").Run("registry", "import", "a.csv", "--to", "nowhere/ours.txt");

        Assert.Equal(2, outcome.ExitCode);
        Assert.StartsWith("reslint: nowhere/ours.txt: nothing was added, because the file cannot be written: ", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Line_ends_and_mark_are_kept()
    {
        workspace
            .With(Default, [.. Encoding.UTF8.GetPreamble(), .. "# Órgão\r\n\r\nA/RES/81/*\r\n12 2026-12-03\r\n"u8])
            .With("a.csv", "A/RES/81/14,2026-12-03\n")
            .Run("registry", "import", "a.csv");

        byte[] expected = [.. Encoding.UTF8.GetPreamble(), .. "# Órgão\r\n\r\nA/RES/81/*\r\n12 2026-12-03\r\n14 2026-12-03 ?\r\n"u8];
        Assert.Equal(expected, File.ReadAllBytes(workspace.At(Default)));
    }

    [Fact]
    public void Parts_of_a_composite_resolution_are_told_apart()
    {
        workspace
            .With("a.txt", Adopted("A/RES/81/12", "3 December 2026").Replace("The General Assembly,", "A\n\nThe General Assembly,", StringComparison.Ordinal)
                + "\nB\n\nThe General Assembly,\n\nRecalling the need for trees,\n\n1. Decides to plant them.\n")
            .Run("registry", "import", "a.txt");

        Assert.EndsWith("A/RES/81/*\n12 A 2026-12-03\n12 B 2026-12-03\n", workspace.Read(Default), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("registry")]
    [InlineData("registry", "import")]
    [InlineData("registry", "import", "a.csv", "--too", "b.txt")]
    public void Misuse_is_told(params string[] args)
    {
        var outcome = workspace.With("a.csv", "").Run(args);

        Assert.Equal(2, outcome.ExitCode);
        Assert.StartsWith("reslint: ", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Registry_takes_effect_where_configuration_names_it()
    {
        workspace
            .With("drafts/a.txt", Workspace.Clean.Replace("46/152 of 18 December 1991", "81/12 of 4 December 2026", StringComparison.Ordinal))
            .With(".editorconfig", "root = true\n[*]\nresolution_registry = resolution-registry.txt\nresolution_date = 2027-01-31\n")
            .With("a.csv", "A/RES/81/12,2026-12-03\n")
            .Run("registry", "import", "a.csv");

        Assert.Contains("RL3014", workspace.Run("lint", "drafts").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Faults_of_a_registry_are_reported_and_the_lint_goes_on()
    {
        var outcome = workspace
            .With("drafts/a.txt", Workspace.Flawed)
            .With("drafts/.editorconfig", "root = true\n[*.txt]\nresolution_registry = ../ours.txt\n[*.md]\nresolution_registry = nowhere.txt\n")
            .With("ours.txt", "A/RES/81/*\n12 soon\n")
            .Run("lint", "drafts");

        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains("RL9017", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("RL9018", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("RL5001", outcome.Output, StringComparison.Ordinal);
    }

    private static string Adopted(string symbol, string day) =>
        $"""
        {symbol}

        Resolution adopted by the General Assembly on {day}

        The General Assembly,

        Recalling its resolution 46/152 of 18 December 1991,

        1. Welcomes the report of the Secretary-General;

        2. Requests the Secretary-General to submit a report.

        """;
}
