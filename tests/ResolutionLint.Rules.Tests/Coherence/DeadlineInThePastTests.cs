using ResolutionLint.Core.Configuration;
using ResolutionLint.Rules.Coherence;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Coherence;

public sealed class DeadlineInThePastTests
{
    [Fact]
    public void Sub_paragraph_reports() =>
        RuleVerifier.Verify<DeadlineInThePast>("""
            The General Assembly,

            Recalling the report of the Board,

            1. Requests the Board:

            (a) To act [|by June 2025|];

            (b) To meet.
            """, options: DocumentOptions.Default with { Date = new DateOnly(2026, 11, 20) });

    [Fact]
    public void Present_year_is_silent() =>
        RuleVerifier.Verify<DeadlineInThePast>("""
            The General Assembly,

            Recalling the report of the Board,

            1. Requests the Board to act by 2026;

            2. Urges States to reach the goals set for 2020;

            3. Requests the Board to publish what was agreed by 2019.
            """, options: DocumentOptions.Default with { Date = new DateOnly(2026, 11, 20) });

    [Fact]
    public void Older_text_is_measured_against_its_own_day() =>
        RuleVerifier.Verify<DeadlineInThePast>("""
            The General Assembly,

            Recalling the report of the Board,

            1. Requests the Board to act by the end of 2003.
            """, options: DocumentOptions.Default with { Date = new DateOnly(2002, 12, 18) });

    [Theory]
    [InlineData("")]
    [InlineData("A/C.3/80/L.1\n\n")]
    public void Draft_without_a_day_is_silent(string line) =>
        RuleVerifier.Verify<DeadlineInThePast>(line + """
            The General Assembly,

            Recalling the report of the Board,

            1. Requests the Board to act by the end of 2025.
            """);

    [Fact]
    public void Deadline_between_to_and_its_verb_reports() =>
        RuleVerifier.Verify<DeadlineInThePast>("""
            The General Assembly,

            Recalling the report of the Board,

            1. Encourages States to, [|by 2024|], open canteens;

            2. Requests the Board to meet, [|before 30 June 2025|], in Rome;

            3. Decides to keep the account for the period prior to 16 June 1993.
            """, options: DocumentOptions.Default with { Date = new DateOnly(2026, 11, 20) });

    [Fact]
    public void Deadline_set_off_at_the_end_belongs_to_the_request() =>
        RuleVerifier.Verify<DeadlineInThePast>("""
            The General Assembly,

            Recalling the report of the Board,

            1. Requests the Board to give the cooks what is needed for the implementation of the present resolution, [|by the end of 2025|];

            2. Requests the Board to publish what was agreed, by 2019;

            3. Requests the Board to see to the support provided by the cooks, [|by the end of 2025|].
            """, options: DocumentOptions.Default with { Date = new DateOnly(2026, 11, 20) });
}
