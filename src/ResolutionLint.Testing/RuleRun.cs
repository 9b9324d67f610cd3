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
    public ImmutableArray<Finding> Lint(string text) => Wanted(linter.Lint(SourceText.From(text), path, options));

    /// <summary>The findings of a draft in which the same paragraphs stood elsewhere before, as they may while somebody writes it.</summary>
    public ImmutableArray<Finding> LintAfterMoves(string text)
    {
        var source = SourceText.From(text);
        var memory = new DraftMemory();
        linter.Lint(MovedParagraphs.In(linter.Parse(source, path)), path, options, memory, CancellationToken.None);
        return Wanted(linter.Lint(source, path, options, memory, CancellationToken.None));
    }

    /// <summary>The text after all fixes, those included that had to wait for others.</summary>
    public string Fix(string text)
    {
        var source = SourceText.From(text);
        var settled = FixRounds.Settle(source, Lint(text), FixSafety.Unsafe, next => Lint(next.ToString()))
            ?? throw new RuleAssertionException($"However often they are made, the fixes find something to fix:\n{text}");
        return settled.Text.ToString();
    }

    private ImmutableArray<Finding> Wanted(LintResult result) =>
        id is null ? result.Findings : [.. result.Findings.Where(finding => finding.Id == id || finding.Id == EngineRules.FailedCheck)];

    // A rule that waits to be switched on is switched on where it is tested.
    private static DocumentOptions WithOptIns(DocumentOptions options, ResolutionAnalyzer analyzer, IRuleCatalog catalog)
    {
        var optIns = analyzer.SupportedDiagnostics.Select(rule => rule.Id)
            .Where(id => catalog.TryGet(id, out var rule) && rule.IsOptIn && !options.RuleSeverities.ContainsKey(id));

        return options with { RuleSeverities = options.RuleSeverities.AddRange(optIns.Select(id => KeyValuePair.Create(id, ReportDiagnostic.Info))) };
    }
}
