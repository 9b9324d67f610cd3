using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core;
using ResolutionLint.Core.Configuration;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests;

/// <summary>Adopted resolutions went through editors: nearly everything that is found in them is a false alarm.</summary>
public sealed class AdoptedResolutionTests
{
    private const double MostErrors = 0.02;
    private const double MostErrorsAndWarnings = 0.25;
    private const double MostSuggestions = 1.5;

    private static readonly string[] Folders = ["word-text", "wrapped-text", "adopted-pdf-text"];

    [CorpusFact]
    public void Adopted_resolutions_are_nearly_silent()
    {
        var linter = new Linter(BuiltInAnalyzers.Create(), RuleCatalog.Default, RuleVerifier.Today);
        var files = Folders.SelectMany(folder => Directory.GetFiles(Corpus.At("corpus", folder), "*.txt"));
        var (words, errors, warnings, suggestions) = (0, 0, 0, 0);

        foreach (var file in files)
        {
            var text = File.ReadAllText(file);
            var findings = linter.Lint(SourceText.From(text), file, DocumentOptions.Default).Findings;
            words += text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
            errors += findings.Count(finding => finding.Severity == DiagnosticSeverity.Error);
            warnings += findings.Count(finding => finding.Severity == DiagnosticSeverity.Warning);
            suggestions += findings.Count(finding => finding.Severity == DiagnosticSeverity.Info);
        }

        Assert.InRange(errors * 1000.0 / words, 0, MostErrors);
        Assert.InRange((errors + warnings) * 1000.0 / words, 0, MostErrorsAndWarnings);
        Assert.InRange(suggestions * 1000.0 / words, 0, MostSuggestions);
    }
}
