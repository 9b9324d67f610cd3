namespace ResolutionLint.Architecture.Tests;

/// <summary>Core ← Rules ← hosts; Testing → Rules; formats → Core; hosts never meet.</summary>
public sealed class DirectionTests
{
    private const string Core = "ResolutionLint.Core";
    private const string Rules = "ResolutionLint.Rules";

    public static TheoryData<string> Projects => [.. SourceProject.All.Select(project => project.Name)];

    public static TheoryData<string, string[]> Directions => new()
    {
        { Core, [] },
        { Rules, [Core] },
        { "ResolutionLint.Testing", [Core, Rules] },
        { "ResolutionLint.Word", [Core] },
        { "ResolutionLint.Pdf", [Core] },
        { "ResolutionLint.LanguageServer", [Core, Rules] },
    };

    [Theory]
    [MemberData(nameof(Directions))]
    public void Project_file_keeps_the_direction(string name, string[] allowed) =>
        Assert.Empty(SourceProject.Named(name).Projects.Except(allowed));

    [Theory]
    [MemberData(nameof(Directions))]
    public void Compiled_assembly_keeps_the_direction(string name, string[] allowed) =>
        Assert.Empty(OwnReferences(SourceProject.Named(name)).Except(allowed));

    [Theory]
    [MemberData(nameof(Projects))]
    public void Nothing_refers_to_a_host(string name)
    {
        var project = SourceProject.Named(name);
        var hosts = SourceProject.All.Where(other => other.IsHost).ToArray();

        Assert.Empty(project.Projects.Intersect(hosts.Select(host => host.Name)));
        Assert.Empty(OwnReferences(project).Intersect(hosts.Select(host => host.AssemblyName)));
    }

    [Theory]
    [InlineData("ResolutionLint.Cli")]
    [InlineData("ResolutionLint.LanguageServer")]
    public void Host_is_recognised(string name) => Assert.True(SourceProject.Named(name).IsHost);

    [Fact]
    public void Core_uses_its_three_libraries_only() =>
        Assert.Empty(SourceProject.Named(Core).Packages.Except(
            ["Microsoft.CodeAnalysis.Common", "YamlDotNet", "Humanizer", "Humanizer.Core"]));

    private static IEnumerable<string> OwnReferences(SourceProject project) =>
        project.CompiledReferences().Intersect(SourceProject.All.Select(other => other.AssemblyName));
}
