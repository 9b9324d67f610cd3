namespace ResolutionLint.Cli.Tests;

/// <summary>The samples of settings, linted as a drafter would lint them.</summary>
public sealed class SampleTests
{
    private const string Samples = "editorconfig-samples";

    [Fact]
    public void Sample_drafts_give_their_report()
    {
        using var workspace = new Workspace();

        foreach (var file in Directory.GetFiles(Repository.At(Samples), "*", SearchOption.AllDirectories))
            workspace.With(Path.GetRelativePath(Repository.Root, file), File.ReadAllBytes(file));

        var outcome = workspace.Run("lint", Samples, "--no-color");

        Assert.Equal(string.Empty, outcome.Error);
        Expectations.Hold(Path.Combine(Repository.Fixtures, "samples.report.txt"), outcome.Output);
    }
}
