namespace ResolutionLint.Architecture.Tests;

/// <summary>What is seen first stays small; everything else has a place below it.</summary>
public sealed class TopLevelTests
{
    private static readonly string[] Visible =
        ["LICENSE", "README.md", "ResolutionLint.sln", "editorconfig-samples", "rules", "src", "tests"];

    [Fact]
    public void Only_the_agreed_names_are_visible() =>
        Assert.Equal(Visible, Directory.GetFileSystemEntries(Repository.Root)
            .Select(path => Path.GetFileName(path))
            .Where(name => !name.StartsWith('.'))
            .Order(StringComparer.Ordinal));

    [Fact]
    public void Solution_holds_every_project()
    {
        var solution = File.ReadAllText(Repository.At("ResolutionLint.sln"));
        var projects = new[] { "src", "tests" }
            .SelectMany(folder => Directory.GetFiles(Repository.At(folder), "*.csproj", SearchOption.AllDirectories))
            .Select(path => Path.GetFileName(path));

        Assert.All(projects, project => Assert.Contains($"\\{project}\"", solution, StringComparison.Ordinal));
    }
}
