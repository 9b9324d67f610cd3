using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core;
using ResolutionLint.Core.Configuration;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests;

/// <summary>The other places that findings speak of, on which an editor lets the drafter jump.</summary>
public sealed class RelatedLocationTests
{
    private static readonly Linter Linter = new(BuiltInAnalyzers.Create(), RuleCatalog.Default, RuleVerifier.Today);

    [Fact]
    public void Wrong_date_shows_where_the_other_date_stands() => Verify(
        "RL3014",
        "The General Assembly,\n\nRecalling its resolution 57/173 of 18 December 2002,\n\n"
        + "1. Reaffirms resolution 57/173 of 17 December 2002;\n\n2. Decides to remain seized of the matter.\n",
        "17 December 2002",
        "18 December 2002");

    [Fact]
    public void Repeated_marker_shows_where_it_stands_first() => Verify(
        "RL6004",
        "The General Assembly,\n\nNoting the report,[^1]\n\n1. Welcomes the report;[^1]\n\n2. Decides to go on.\n\n[^1]: A/59/123.\n",
        "[^1]",
        "[^1]");

    [Fact]
    public void Marker_without_note_shows_the_note_without_marker() => Verify(
        "RL6002",
        "The General Assembly,\n\nNoting the report,[^1]\n\n1. Welcomes the other report;\n\n2. Decides to go on.\n\n[^2]: A/59/123.\n",
        "[^1]",
        "[^2]:");

    [Fact]
    public void Note_without_marker_shows_the_marker_without_note() => Verify(
        "RL6003",
        "The General Assembly,\n\nNoting the first report,[^1]\n\nNoting the second report,[^2]\n\n1. Welcomes the third report;[^3]\n\n"
        + "2. Decides to go on.\n\n[^1]: A/59/123.\n\n[^2]: A/59/124.\n\n[^4]: A/59/125.\n",
        "[^4]:",
        "[^3]");

    private static void Verify(string id, string draft, string marked, string related)
    {
        var finding = Linter.Lint(SourceText.From(draft), "draft.md", DocumentOptions.Default).Findings.First(finding => finding.Id == id);
        Assert.Equal(marked, draft.Substring(finding.Span.Start, finding.Span.Length));

        var place = Assert.Single(finding.Related).Span;
        Assert.Equal(related, draft.Substring(place.Start, place.Length));
        Assert.NotEqual(finding.Span, place);
    }
}
