using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ResolutionLint.Cli.Tests.PlugIns;

/// <summary>Plug-ins that are compiled for one test, sound ones and others.</summary>
internal static class CompiledPlugIn
{
    private const string Usings =
        """
        using System;
        using System.Collections.Immutable;
        using Microsoft.CodeAnalysis;
        using ResolutionLint.Core.Analysis;
        using ResolutionLint.Core.Model;

        """;

    private static readonly MetadataReference[] Platform =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>An analyzer that reports every operative paragraph.</summary>
    public static string Analyzer(string name, string id, string constructor = "", string message = "\"Found.\"") =>
        $$"""
        public sealed class {{name}} : ResolutionAnalyzer
        {
            private static readonly DiagnosticDescriptor Rule = new("{{id}}", "Title of {{id}}", "{0}", "house", DiagnosticSeverity.Warning, true);

            public {{name}}() { {{constructor}} }

            public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

            public override void Initialize(AnalysisContext context) =>
                context.RegisterNodeAction<OperativeParagraph>(node => node.Report(Rule, node.Node.Text.GetSourceSpan(new(0, 1)), {{message}}));
        }
        """;

    /// <summary>Compiles an assembly into a workspace.</summary>
    /// <param name="workspace">Where it goes.</param>
    /// <param name="path">Its file.</param>
    /// <param name="source">Its classes.</param>
    /// <param name="references">Further assemblies of the workspace that it refers to; the first of a name counts.</param>
    public static void Compile(Workspace workspace, string path, string source, params string[] references)
    {
        var replaced = references.Append(path).Select(reference => Path.GetFileName(reference)).ToHashSet(StringComparer.Ordinal);
        var compilation = CSharpCompilation.Create(
            Path.GetFileNameWithoutExtension(path),
            [CSharpSyntaxTree.ParseText(Usings + source)],
            [
                .. Platform.Where(reference => !replaced.Contains(Path.GetFileName(reference.Display!))),
                .. references.Select(reference => MetadataReference.CreateFromFile(workspace.At(reference))),
            ],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

        Directory.CreateDirectory(Path.GetDirectoryName(workspace.At(path))!);
        var result = compilation.Emit(workspace.At(path));
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
    }
}
