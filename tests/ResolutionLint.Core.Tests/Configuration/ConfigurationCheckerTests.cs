using System.Text;
using ResolutionLint.Core.Configuration;
using ResolutionLint.Core.Diagnostics;

namespace ResolutionLint.Core.Tests.Configuration;

public sealed class ConfigurationCheckerTests
{
    private static readonly ListedRules Rules = new(
        ListedRules.Rule("RL3001", "citations"),
        ListedRules.Rule("RL5001") with { Options = DocumentOptions.Default.RuleOptions.Add("allow", "") });

    [Theory]
    [InlineData("resolution_organs = conference", "RL9007: resolution_organs Did you mean resolution_organ?")]
    [InlineData("resolution_diagnostics.RL5001.severity = none", "RL9007: resolution_diagnostics.RL5001.severity Did you mean resolution_diagnostic.RL2003.severity?")]
    [InlineData("resolution_organ conference", "RL9007: resolution_organ conference Write one of ")]
    [InlineData("resolution_diagnostic.RL50001.severity = none", "RL9008: the rule RL50001 Did you mean RL5001?")]
    [InlineData("resolution_diagnostic.rule-rl3001.severity = none", "RL9008: the rule rule-rl3001 Did you mean RL3001?")]
    [InlineData("resolution_category.citation.severity = none", "RL9008: the category citation Did you mean citations?")]
    [InlineData("resolution_option.RL5001.alow = UNDP", "RL9008: the option alow of RL5001 Did you mean allow?")]
    [InlineData("resolution_option.RL3001.allow = UNDP", "RL9008: the option allow of RL3001 RL3001 has no options.")]
    [InlineData("resolution_diagnostic.RL5001.severity = off", "RL9009: resolution_diagnostic.RL5001.severity off Write one of error, warning,")]
    [InlineData("resolution_diagnostic.RL5001.severity = eror", "RL9009: resolution_diagnostic.RL5001.severity eror Did you mean error?")]
    [InlineData("resolution_category.citations.severity =", "RL9009: resolution_category.citations.severity  Write one of")]
    [InlineData("resolution_organ = general assembly", "RL9009: resolution_organ general assembly Did you mean general_assembly?")]
    [InlineData("resolution_date = 20 November 2026", "RL9009: resolution_date 20 November 2026 Write a day as 2026-11-20.")]
    [InlineData("resolution_stage = draft", "RL9009: resolution_stage draft Write one of working, submission.")]
    [InlineData("resolution_lint = no", "RL9009: resolution_lint no Write one of on, off.")]
    [InlineData("resolution_fail_on = errors", "RL9009: resolution_fail_on errors Did you mean error?")]
    public void Setting_without_effect_is_reported_at_its_line(string line, string expected)
    {
        var finding = Assert.Single(Check($"[*]\n{line}\n"));

        Assert.StartsWith(expected, $"{finding.Id}: {finding.Message}", StringComparison.Ordinal);
        Assert.Equal(1, finding.Diagnostic.Location.GetLineSpan().StartLinePosition.Line);
    }

    [Theory]
    [InlineData("resolution_diagnostic.rl5001.severity = Error")]
    [InlineData("RESOLUTION_CATEGORY.Citations.severity = default")]
    [InlineData("resolution_option.RL5001.allow : UNDP ; a comment")]
    [InlineData("resolution_stage = Working")]
    [InlineData("resolution_organ = unset")]
    [InlineData("dotnet_diagnostic.CA0000.severity = bogus")]
    [InlineData("# resolution_organs = conference")]
    public void Known_settings_and_those_of_other_tools_are_silent(string line) => Assert.Empty(Check($"[*]\n{line}\n"));

    [Theory]
    [InlineData("[*.{md,txt]", "a brace is opened and not closed")]
    [InlineData("[*.txt", "the closing bracket is missing")]
    [InlineData("[*.[ab]", "a bracket is opened and not closed")]
    [InlineData("[]", "the pattern is empty")]
    public void Malformed_header_over_our_keys_is_reported(string header, string fault)
    {
        var finding = Assert.Single(Check($"[*]\nindent_size = 4\n{header}\nresolution_organ = conference\n"));

        Assert.Equal($"RL9010: {header} {fault}", $"{finding.Id}: {finding.Message}");
        Assert.Equal(2, finding.Diagnostic.Location.GetLineSpan().StartLinePosition.Line);
    }

    [Fact]
    public void Malformed_header_over_keys_of_others_is_theirs() => Assert.Empty(Check("[*.{md\nindent_size = 4\n"));

    [Fact]
    public void Setting_before_the_first_header_is_reported() =>
        Assert.Equal("RL9011", Assert.Single(Check("root = true\nresolution_organ = conference\n")).Id);

    private static IEnumerable<Finding> Check(string text)
    {
        var provider = new ConfigurationProvider(
            path => path == "/drafts/.editorconfig" ? Encoding.UTF8.GetBytes(text) : null, Rules);
        provider.GetOptions("/drafts/a.txt");
        return provider.GetReports().SelectMany(report => report.Findings);
    }
}
