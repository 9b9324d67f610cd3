using System.Text.RegularExpressions;

namespace ResolutionLint.Architecture.Tests;

/// <summary>The guide for plug-ins shows the sample that is built and tested, word for word.</summary>
public sealed partial class PlugInGuideTests
{
    private static readonly string Guide = File.ReadAllText(Repository.At("src", "ResolutionLint.Testing", "README.md")).ReplaceLineEndings("\n");

    [Fact]
    public void Code_is_that_of_the_sample()
    {
        var sample = new[] { "ResolutionLint.SamplePlugin", "ResolutionLint.SamplePlugin.Tests" }
            .SelectMany(project => Directory.GetFiles(Repository.At("tests", project), "*.cs"))
            .Select(path => File.ReadAllText(path).ReplaceLineEndings("\n"))
            .Order(StringComparer.Ordinal);

        Assert.Equal(sample, BlockPattern().Matches(Guide).Select(match => match.Groups[1].Value).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Version_is_ours()
    {
        var version = Regex.Match(File.ReadAllText(Repository.At("src", "Directory.Build.props")), "<Version>(.+)</Version>").Groups[1].Value;

        Assert.Contains($"Include=\"ResolutionLint.Core\" Version=\"{version}\"", Guide, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("src/README.md")]
    public void Guide_is_linked(string path) =>
        Assert.Contains("ResolutionLint.Testing/README.md)", File.ReadAllText(Repository.At(path)), StringComparison.Ordinal);

    [Fact]
    public void Kit_depends_on_no_test_framework() => Assert.Empty(SourceProject.Named("ResolutionLint.Testing").Packages);

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex BlockPattern();
}
