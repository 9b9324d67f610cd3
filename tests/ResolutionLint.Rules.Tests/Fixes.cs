using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Configuration;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests;

/// <summary>The fixes of a single rule, for tests of whether they may be made without asking.</summary>
internal static class Fixes
{
    /// <summary>The fix of each finding, null where it has none.</summary>
    public static ImmutableArray<CodeFix?> Of<TAnalyzer>(string draft)
        where TAnalyzer : ResolutionAnalyzer, new() =>
        [.. new Linter([new TAnalyzer()], RuleCatalog.Default, RuleVerifier.Today).Lint(SourceText.From(draft), "draft.txt", DocumentOptions.Default).Findings.Select(finding => finding.Fix)];
}
