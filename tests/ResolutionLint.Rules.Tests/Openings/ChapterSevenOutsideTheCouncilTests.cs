using ResolutionLint.Core.Configuration;
using ResolutionLint.Rules.Openings;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Openings;

public sealed class ChapterSevenOutsideTheCouncilTests
{
    [Fact]
    public void Further_decision_reports() =>
        RuleVerifier.Verify<ChapterSevenOutsideTheCouncil>("""
            The General Assembly,

            Recalling the report of the Board,

            1. Decides that the Board shall meet;

            2. [|Also decides that Member States shall|] pay.
            """);

    [Fact]
    public void Council_in_Model_United_Nations_is_silent() =>
        RuleVerifier.Verify<ChapterSevenOutsideTheCouncil>("""
            The Security Council,

            Acting under Chapter VII of the Charter,

            1. Decides that all States shall act.
            """, options: DocumentOptions.Default with { Organ = "model_un" });

    [Fact]
    public void Council_acting_under_the_Chapter_is_silent() =>
        RuleVerifier.Verify<ChapterSevenOutsideTheCouncil>("""
            The General Assembly,

            Recalling that the Security Council, acting under Chapter VII of the Charter, established the Board,

            1. Decides to meet.
            """);

    [Fact]
    public void Article_of_the_Chapter_and_must_report() =>
        RuleVerifier.Verify<ChapterSevenOutsideTheCouncil>("""
            The General Assembly,

            [|Acting under Article 41 of Chapter VII|] of the Charter,

            1. [|Decides that all Member States must|] pay;

            2. Decides that States may pay.
            """);
}
