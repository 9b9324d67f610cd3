using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Configuration;
using ResolutionLint.Core.Diagnostics;

namespace ResolutionLint.Rules.Tests.Fixtures;

/// <summary>Whole drafts: well made ones are silent, flawed ones give their report, broken ones are survived.</summary>
public sealed class FixtureTests
{
    // Some faults cannot stand in one draft, as a missing and an inexact organ line.
    private const string EveryRule = "every-rule*";

    public static TheoryData<string> Clean { get; } = new(Fixture.In("clean"));

    public static TheoryData<string> Flawed { get; } = new(Fixture.In("flawed"));

    public static TheoryData<string> Broken { get; } = new(Fixture.In("broken"));

    [Theory]
    [MemberData(nameof(Clean))]
    public void Clean_draft_is_silent(string name) =>
        Assert.Equal(string.Empty, Fixture.Describe(Fixture.Lint("clean", name)));

    [Theory]
    [MemberData(nameof(Flawed))]
    public void Flawed_draft_gives_its_report(string name) =>
        Expectations.Hold(Fixture.ReportOf("flawed", name), Fixture.Describe(Fixture.Lint("flawed", name)));

    [Theory]
    [MemberData(nameof(Broken))]
    public void Broken_text_is_survived(string name)
    {
        var result = Fixture.Lint("broken", name);

        Assert.DoesNotContain(result.Findings, finding => finding.Id is EngineRules.FailedCheck or EngineRules.FailedDocument);
        Assert.Equal(
            Fixture.Read("broken", name).ToString(),
            string.Concat(result.Document.Leaves.Select(leaf => result.Document.Source.ToString(leaf.Span))));
    }

    [Fact]
    public void Every_rule_fires()
    {
        var optIns = RuleCatalog.Default.Rules.Where(rule => rule.IsOptIn).ToImmutableDictionary(rule => rule.Id, _ => ReportDiagnostic.Info);
        var options = DocumentOptions.Default with { RuleSeverities = optIns };
        var fired = Fixture.In(string.Empty, EveryRule).SelectMany(name => Fixture.Lint(string.Empty, name, options).Findings).Select(finding => finding.Id);
        var drafting = RuleCatalog.Default.Rules.Where(rule => rule.Descriptor.Category != EngineRules.Category).Select(rule => rule.Id);

        Assert.Empty(drafting.Except(fired));
    }
}
