namespace ResolutionLint.Cli.Tests.PlugIns;

/// <summary>What cannot be used as a plug-in is said in one line, with exit code 2.</summary>
public sealed class UnusablePlugInTests : IDisposable
{
    private readonly Workspace workspace = new Workspace().With("a.txt", Workspace.Clean);

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void Missing_file() => Refuses("there is no such file", "gone.dll");

    [Fact]
    public void Folder()
    {
        Directory.CreateDirectory(workspace.At("folder"));
        Refuses("this is a folder", "folder");
    }

    [Theory]
    [InlineData("")]
    [InlineData("MZ and nothing behind it")]
    public void File_that_is_no_assembly(string content)
    {
        workspace.With("Text.dll", content);
        Refuses("this is no .NET assembly", "Text.dll");
    }

    [Theory]
    [InlineData("public sealed class Nothing;")]
    [InlineData("public abstract class Half : ResolutionAnalyzer;")]
    [InlineData("public sealed class Asking : ResolutionAnalyzer { public Asking(string name) { } public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => []; public override void Initialize(AnalysisContext context) { } }")]
    [InlineData("internal sealed class Hidden : ResolutionAnalyzer { public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => []; public override void Initialize(AnalysisContext context) { } }")]
    public void Assembly_without_analyzer(string source) => Refuses("it holds no analyzer: ", Compiled(source));

    [Fact]
    public void Constructor_that_throws() => Refuses(
        "the constructor of EveryOperative throws InvalidOperationException: no list",
        Compiled(CompiledPlugIn.Analyzer("EveryOperative", "EVR1", constructor: "throw new InvalidOperationException(\"no list\");")));

    [Fact]
    public void Analyzer_that_supports_nothing() => Refuses(
        "Silent supports no diagnostic",
        Compiled("public sealed class Silent : ResolutionAnalyzer { public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => []; public override void Initialize(AnalysisContext context) { } }"));

    [Fact]
    public void Id_of_ours() => Refuses(
        "RL5001 is the id of a built-in rule, missing-preambular-comma", Compiled(CompiledPlugIn.Analyzer("EveryOperative", "RL5001")));

    [Fact]
    public void Id_of_another_plug_in()
    {
        CompiledPlugIn.Compile(workspace, "One.dll", CompiledPlugIn.Analyzer("One", "EVR1"));
        CompiledPlugIn.Compile(workspace, "Two.dll", CompiledPlugIn.Analyzer("Two", "evr1"));

        Refuses("evr1 is the id of a rule of One.dll already", "One.dll", "--analyzer", "Two.dll");
    }

    [Fact]
    public void Id_that_no_setting_could_name() => Refuses("'EVR 1' cannot be the id of a rule", Compiled(CompiledPlugIn.Analyzer("EveryOperative", "EVR 1")));

    [Fact]
    public void Assembly_built_against_another_version()
    {
        CompiledPlugIn.Compile(
            workspace,
            "other/ResolutionLint.Core.dll",
            """
            [assembly: System.Reflection.AssemblyVersion("9.4.0.0")]

            namespace ResolutionLint.Core.Model
            {
                public sealed class Unused;
            }

            namespace ResolutionLint.Core.Analysis
            {
                public sealed class AnalysisContext;

                public abstract class ResolutionAnalyzer
                {
                    public abstract ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

                    public abstract void Initialize(AnalysisContext context);
                }
            }
            """);
        CompiledPlugIn.Compile(
            workspace,
            "Office.dll",
            "public sealed class Later : ResolutionAnalyzer { public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => []; public override void Initialize(AnalysisContext context) { } }",
            "other/ResolutionLint.Core.dll");

        Refuses("it was built against ResolutionLint.Core 9.4, and this is 0.1", "Office.dll");
    }

    private string Compiled(string source)
    {
        CompiledPlugIn.Compile(workspace, "Office.dll", source);
        return "Office.dll";
    }

    private void Refuses(string message, params string[] analyzers)
    {
        foreach (var command in new string[][] { ["lint", "a.txt"], ["rules"], ["explain", "RL5001"] })
        {
            var outcome = workspace.Run([.. command, "--analyzer", .. analyzers]);

            Assert.Equal((2, ""), (outcome.ExitCode, outcome.Output));
            Assert.StartsWith("reslint: --analyzer ", outcome.Error, StringComparison.Ordinal);
            Assert.Contains(message, outcome.Error, StringComparison.Ordinal);
            Assert.Single(outcome.Error.TrimEnd().Split('\n'));
        }
    }
}
