using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Configuration;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Rules;

namespace ResolutionLint.Testing;

/// <summary>One analyzer on one draft after the other, under the same configuration.</summary>
internal sealed class RuleRun
{
    // More than overlapping fixes ever need; fixes that undo each other would go on for ever.
    private const int MostRounds = 10;

    private readonly Linter linter;
    private readonly string? id;
    private readonly string path;
    private readonly DocumentOptions options;

    public RuleRun(ResolutionAnalyzer analyzer, string? id, string path, DocumentOptions? options, IRuleCatalog? catalog)
    {
        var known = catalog ?? RuleCatalog.Default;
        linter = new Linter([analyzer], known, RuleVerifier.Today);
        this.id = id;
        this.path = path;
        this.options = WithOptIns(options ?? DocumentOptions.Default, analyzer, known);
    }

    /// <summary>The findings, and in any case that the analyzer failed.</summary>
    public ImmutableArray<Finding> Lint(string text)
    {
        var findings = linter.Lint(SourceText.From(text), path, options).Findings;
        return id is null ? findings : [.. findings.Where(finding => finding.Id == id || finding.Id == EngineRules.FailedCheck)];
    }

    /// <summary>The text after all fixes, those included that had to wait for others.</summary>
    public string Fix(string text)
    {
        for (var round = 0; round < MostRounds; round++)
        {
            var (changed, applied) = FixApplier.Apply(SourceText.From(text), Lint(text), FixSafety.Unsafe);

            if (applied == 0)
                return text;

            text = changed.ToString();
        }

        throw new RuleAssertionException($"After {MostRounds} rounds the fixes still find something to fix:\n{text}");
    }

    // A rule that waits to be switched on is switched on where it is tested.
    private static DocumentOptions WithOptIns(DocumentOptions options, ResolutionAnalyzer analyzer, IRuleCatalog catalog)
    {
        var optIns = analyzer.SupportedDiagnostics.Select(rule => rule.Id)
            .Where(id => catalog.TryGet(id, out var rule) && rule.IsOptIn && !options.RuleSeverities.ContainsKey(id));

        return options with { RuleSeverities = options.RuleSeverities.AddRange(optIns.Select(id => KeyValuePair.Create(id, ReportDiagnostic.Info))) };
    }
}
