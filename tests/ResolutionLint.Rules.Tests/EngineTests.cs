using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core;
using ResolutionLint.Core.Configuration;
using ResolutionLint.Rules.Tests.Fixtures;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests;

/// <summary>The engine with all built-in checks.</summary>
public sealed class EngineTests
{
    private static readonly Linter Linter = new(BuiltInAnalyzers.Create(), RuleCatalog.Default, RuleVerifier.Today);

    [Theory]
    [InlineData("4 December 1986", DiagnosticSeverity.Warning)]
    [InlineData("4 December 2006", DiagnosticSeverity.Error)]
    public void Nothing_is_an_error_in_texts_older_than_the_counts(string day, DiagnosticSeverity expected)
    {
        var text = $"Resolution adopted by the General Assembly on {day}\n\nThe General Assembly,\n\nRecalling the Charter of the United Nations\n\n1. Welcomes the report;\n\n2. Decides to go on.\n";
        var finding = Linter.Lint(SourceText.From(text), "draft.txt", DocumentOptions.Default).Findings.First(finding => finding.Id == "RL5001");

        Assert.Equal(expected, finding.Severity);
    }

    [Fact]
    public void Checks_that_share_a_text_between_threads_find_the_same()
    {
        foreach (var name in Fixture.In("flawed").Concat(Fixture.In("clean")))
        {
            var folder = File.Exists(Path.Combine(Repository.Fixtures, "flawed", name)) ? "flawed" : "clean";
            var source = Fixture.Read(folder, name);
            var alone = Linter.Lint(source, name, DocumentOptions.Default);
            var shared = Linter.Lint(source, name, DocumentOptions.Default, lanes: 3);

            Assert.Equal(Fixture.Describe(alone), Fixture.Describe(shared));
        }
    }
}
