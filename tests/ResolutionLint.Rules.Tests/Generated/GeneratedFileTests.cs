using ResolutionLint.Core.Configuration;

namespace ResolutionLint.Rules.Tests.Generated;

/// <summary>Second copies of what the rules say: written by the tests themselves when asked, compared otherwise.</summary>
public sealed class GeneratedFileTests
{
    private const string Begin = "<!-- rules: written by the tests -->\n\n";
    private const string End = "\n<!-- end of rules -->";

    public static TheoryData<string> Samples { get; } = new(SampleSettings.Names);

    [Fact]
    public void Readme_lists_the_rules() => HoldRegion(Repository.At("README.md"), RuleTables.Overview);

    [Fact]
    public void Index_lists_the_rules() => HoldRegion(Repository.At("rules", "README.md"), RuleTables.Index);

    [Fact]
    public void Extension_knows_the_rules() =>
        Expectations.Hold(Repository.At("src", "vscode-resolutionlint", "data", "rules.json"), EditorCatalog.Text);

    [Theory]
    [MemberData(nameof(Samples))]
    public void Sample_says_what_the_rules_say(string name) =>
        Expectations.Hold(Repository.At("editorconfig-samples", name, ".editorconfig"), SampleSettings.FileOf(name));

    [Fact]
    public void Every_sample_is_one_of_these_and_holds_a_draft()
    {
        var folders = Directory.GetDirectories(Repository.At("editorconfig-samples"));

        Assert.Equal(SampleSettings.Names, folders.Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal));
        Assert.All(folders, folder => Assert.Single(Directory.GetFiles(folder, "draft.*")));
    }

    [Fact]
    public void Every_profile_has_a_sample() =>
        Assert.Empty(ProfileNames.All.Select(name => name.Replace('_', '-')).Except(SampleSettings.Names));

    private static void HoldRegion(string path, string expected)
    {
        var text = File.ReadAllText(path).ReplaceLineEndings("\n");
        var start = text.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        var end = text.IndexOf(End, StringComparison.Ordinal);

        Assert.True(start >= Begin.Length && end >= 0, $"{path} has lost the marks between which the rules are listed.");
        Expectations.Hold(path, text[..start] + expected + text[Math.Max(start, end)..]);
    }
}
