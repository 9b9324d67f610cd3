using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core;
using ResolutionLint.Core.Configuration;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Fixtures;

/// <summary>The drafts under tests/fixtures, linted with every built-in check.</summary>
internal static class Fixture
{
    private const string ReportExtension = ".report.txt";

    private static readonly Linter Linter = new(BuiltInAnalyzers.Create(), RuleCatalog.Default, RuleVerifier.Today);

    /// <summary>The drafts of a folder by their names, reports left out.</summary>
    public static IEnumerable<string> In(string folder, string pattern = "*") =>
        Directory.GetFiles(Path.Combine(Repository.Fixtures, folder), pattern)
            .Where(file => !file.EndsWith(ReportExtension, StringComparison.Ordinal))
            .Select(file => Path.GetFileName(file))
            .Order(StringComparer.Ordinal);

    public static string ReportOf(string folder, string name) =>
        Path.Combine(Repository.Fixtures, folder, Path.GetFileNameWithoutExtension(name) + ReportExtension);

    public static LintResult Lint(string folder, string name, DocumentOptions? options = null) =>
        Linter.Lint(Read(folder, name), name, options ?? DocumentOptions.Default);

    public static SourceText Read(string folder, string name) =>
        SourceText.From(File.ReadAllText(Path.Combine(Repository.Fixtures, folder, name)));

    /// <summary>The findings, one a line: place, severity, rule, and the words that are marked.</summary>
    public static string Describe(LintResult result) =>
        string.Concat(result.Findings.Select(finding => Describe(result, finding) + "\n"));

    private static string Describe(LintResult result, Finding finding)
    {
        var position = result.Document.Lines.GetPosition(finding.Span.Start);
        var words = result.Document.Source.ToString(finding.Span);
        return $"{position.Line + 1}:{position.Character + 1} {finding.Severity} {finding.Id} [{words}] {finding.Message}";
    }
}
