using ResolutionLint.Rules.Openings;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Openings;

public sealed class ParticipleInOperativePartTests
{
    [Fact]
    public void Qualifier_is_kept() =>
        RuleVerifier.VerifyFix<ParticipleInOperativePart>("""
            The General Assembly,

            Recalling the report of the Board,

            1. [|Noting with concern|] the delay;

            2. Requests the Board to act.
            """, """
            The General Assembly,

            Recalling the report of the Board,

            1. Notes with concern the delay;

            2. Requests the Board to act.
            """);

    [Fact]
    public void Also_moves_before_the_verb() =>
        RuleVerifier.VerifyFix<ParticipleInOperativePart>("""
            The General Assembly,

            Recalling the report of the Board,

            1. Notes the delay;

            2. [|Noting also|] the report.
            """, """
            The General Assembly,

            Recalling the report of the Board,

            1. Notes the delay;

            2. Also notes the report.
            """);

    [Fact]
    public void Particle_is_kept() =>
        RuleVerifier.VerifyFix<ParticipleInOperativePart>("""
            The General Assembly,

            Recalling the report of the Board,

            1. [|Calling upon|] States to act;

            2. [|Strongly urging|] the Board to meet.
            """, """
            The General Assembly,

            Recalling the report of the Board,

            1. Calls upon States to act;

            2. Strongly urges the Board to meet.
            """);

    [Fact]
    public void Adjective_reports_without_fix() =>
        RuleVerifier.Verify<ParticipleInOperativePart>("""
            The General Assembly,

            Recalling the report of the Board,

            1. [|Deeply concerned|] about the delay;

            2. Requests the Board to act.
            """);

    [Fact]
    public void Second_verb_does_not_excuse_it() =>
        RuleVerifier.Verify<ParticipleInOperativePart>("""
            The General Assembly,

            Recalling the report of the Board,

            1. [|Noting|] the delay, and requests the Board to act;

            2. Requests the Board to meet.
            """);

    [Fact]
    public void Leading_reason_of_the_Security_Council_is_silent() =>
        RuleVerifier.Verify<ParticipleInOperativePart>("""
            The Security Council,

            Recalling the report of the Board,

            1. Recognizing the need for help, urges States to act;

            2. Requests the Board to meet.
            """);

    [Fact]
    public void Leading_phrase_is_silent() =>
        RuleVerifier.Verify<ParticipleInOperativePart>("""
            The General Assembly,

            Recalling the report of the Board,

            1. Acting in accordance with Article 17 of the Charter, decides to meet;

            2. Requests the Board to act.
            """);
}
