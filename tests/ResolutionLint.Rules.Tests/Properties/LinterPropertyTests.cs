using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core;
using ResolutionLint.Core.Configuration;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Properties;

/// <summary>What holds for every text there can be, whatever the checks find in it.</summary>
public sealed class LinterPropertyTests
{
    private static readonly string[] Failures = [EngineRules.FailedCheck, EngineRules.FailedDocument];

    private static readonly Config Thorough = Config.QuickThrowOnFailure.WithMaxTest(500).WithEndSize(60);

    private static readonly Linter Linter = new(BuiltInAnalyzers.Create(), RuleCatalog.Default, RuleVerifier.Today);

    [Theory]
    [InlineData("draft.txt")]
    [InlineData("draft.md")]
    public void No_check_fails(string path) => Hold(text =>
        !Linter.Lint(SourceText.From(text), path, DocumentOptions.Default).Findings.Any(finding => Failures.Contains(finding.Id)));

    [Theory]
    [InlineData("draft.txt")]
    [InlineData("draft.md")]
    public void Findings_lie_in_the_text_in_their_order(string path) => Hold(text =>
    {
        var places = Linter.Lint(SourceText.From(text), path, DocumentOptions.Default).Findings.Select(finding => finding.Span).ToList();
        return places.All(place => place.End <= text.Length) && places.Select(place => place.Start).Order().SequenceEqual(places.Select(place => place.Start));
    });

    [Theory]
    [InlineData("draft.txt")]
    [InlineData("draft.md")]
    public void Fixing_twice_is_as_once(string path) => Hold(text =>
    {
        var once = Fix(text, path);
        return Fix(once, path) == once;
    });

    private static string Fix(string text, string path) =>
        Linter.Fix(SourceText.From(text), path, DocumentOptions.Default, FixSafety.Unsafe).Text.ToString();

    private static void Hold(Func<string, bool> property) => Prop.ForAll(DraftGenerator.Drafts, property).Check(Thorough);
}
