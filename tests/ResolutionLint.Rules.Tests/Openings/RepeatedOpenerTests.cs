using ResolutionLint.Core.Configuration;
using ResolutionLint.Rules.Openings;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Openings;

public sealed class RepeatedOpenerTests
{
    [Fact]
    public void Parts_are_counted_apart() =>
        RuleVerifier.Verify<RepeatedOpener>("""
            The General Assembly,

            Noting the report,

            1. Notes the letters;

            2. [|Notes|] the stamps.
            """, options: DocumentOptions.Default with { Organ = "model_un" });

    [Fact]
    public void Other_organs_are_silent() =>
        RuleVerifier.Verify<RepeatedOpener>("""
            The General Assembly,

            Recalling the report of the Board,

            1. Notes the letters;

            2. Notes the stamps.
            """);
}
