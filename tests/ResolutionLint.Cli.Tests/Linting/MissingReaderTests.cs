using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ResolutionLint.Cli.Files;
using ResolutionLint.Cli.Linting;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Text;
using ResolutionLint.Rules;

namespace ResolutionLint.Cli.Tests.Linting;

public sealed class MissingReaderTests
{
    [Fact]
    public void Files_of_folders_share_one_finding_and_named_files_have_their_own()
    {
        ImmutableArray<InputFile> files = [File("a.pdf"), File("b.pdf"), File("c.pdf") with { IsNamed = true }, File("d.pdf")];

        var said = MissingReader.SayOnce(files, [.. files.Select(file => Unread(file))]);

        Assert.Equal([1, 0, 1, 0], said.Select(outcome => outcome.Report!.Findings.Length));
    }

    private static InputFile File(string name) => new(name, $"/drafts/{name}", IsNamed: false);

    private static FileOutcome Unread(InputFile file)
    {
        var finding = new EngineFindings(RuleCatalog.Default).AtStart(EngineRules.MissingPdfReader, file.Path, "it is not there", "install it");
        return new FileOutcome(new FileReport(file.Path, file.FullPath, null, [finding], string.Empty, new LineMap(string.Empty), DiagnosticSeverity.Error));
    }
}
