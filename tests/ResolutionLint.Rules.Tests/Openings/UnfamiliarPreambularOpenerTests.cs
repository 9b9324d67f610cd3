using ResolutionLint.Rules.Openings;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Openings;

public sealed class UnfamiliarPreambularOpenerTests
{
    [Fact]
    public void Past_participle_reports() =>
        RuleVerifier.Verify<UnfamiliarPreambularOpener>("""
            The General Assembly,

            [|Emancipated|] from the past,

            1. Takes note of the report.
            """);

    [Fact]
    public void Also_belongs_to_it() =>
        RuleVerifier.Verify<UnfamiliarPreambularOpener>("""
            The General Assembly,

            [|Foreshadowing|] the report,

            [|Foreshadowing also|] the delay,

            1. Takes note of the report.
            """);

    [Fact]
    public void Listed_opener_is_silent() =>
        RuleVerifier.Verify<UnfamiliarPreambularOpener>("""
            The General Assembly,

            Inspired by the report,

            Having studied the report,

            Gravely worried about the delay,

            1. Takes note of the report.
            """);

    [Fact]
    public void Misspelling_is_left_to_its_own_rule() =>
        RuleVerifier.Verify<UnfamiliarPreambularOpener>("""
            The General Assembly,

            Recaling the report,

            1. Takes note of the report.
            """);
}
