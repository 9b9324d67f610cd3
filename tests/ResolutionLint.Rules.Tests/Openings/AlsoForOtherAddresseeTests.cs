using ResolutionLint.Rules.Openings;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Openings;

public sealed class AlsoForOtherAddresseeTests
{
    [Fact]
    public void Other_body_reports() =>
        RuleVerifier.VerifyFix<AlsoForOtherAddressee>("""
            The General Assembly,

            Recalling the report of the Board,

            1. Invites Governments to act;

            2. [|Also invites|] the World Bank to help.
            """, """
            The General Assembly,

            Recalling the report of the Board,

            1. Invites Governments to act;

            2. Invites the World Bank to help.
            """);

    [Fact]
    public void Same_body_is_silent() =>
        RuleVerifier.Verify<AlsoForOtherAddressee>("""
            The General Assembly,

            Recalling the report of the Board,

            1. Requests the Board to act;

            2. Also requests the Board, in this regard, to meet.
            """);

    [Fact]
    public void Shared_word_is_silent() =>
        RuleVerifier.Verify<AlsoForOtherAddressee>("""
            The General Assembly,

            Recalling the report of the Board,

            1. Invites States to act;

            2. Also invites States and organizations to help.
            """);

    [Fact]
    public void Things_are_no_addressees() =>
        RuleVerifier.Verify<AlsoForOtherAddressee>("""
            The General Assembly,

            Recalling the report of the Board,

            1. Encourages States to act;

            2. Also encourages efforts to help.
            """);

    [Fact]
    public void Next_request_to_the_new_addressee_is_silent() =>
        RuleVerifier.Verify<AlsoForOtherAddressee>("""
            The General Assembly,

            Recalling the report of the Board,

            1. Requests the Board to act;

            2. Requests the Secretary-General to report;

            3. Also requests the Secretary-General to help.
            """);

    [Fact]
    public void Thing_behind_a_body_and_body_whose_field_is_the_same_report() =>
        RuleVerifier.Verify<AlsoForOtherAddressee>("""
            The General Assembly,

            Recalling the report of the Board,

            1. Encourages the Board to act;

            2. [|Also encourages|] the mobilization of resources to help;

            3. Invites the Chair of the Committee on the Rights of Cooks to report;

            4. [|Also invites|] the Special Rapporteur on the rights of cooks to report;

            5. Also invites the Office of the Special Rapporteur to help.
            """);

    [Fact]
    public void Actors_in_small_letters_report() =>
        RuleVerifier.Verify<AlsoForOtherAddressee>("""
            The General Assembly,

            Recalling the report of the Board,

            1. Encourages Governments to act;

            2. [|Also encourages|] international financial institutions to help;

            3. Also encourages efforts of organizations to meet.
            """);

    [Theory]
    [InlineData("the international community", "States")]
    [InlineData("Member States", "all segments of society")]
    public void States_may_be_meant_by_others_that_have_no_name(string first, string second) =>
        RuleVerifier.Verify<AlsoForOtherAddressee>($"The General Assembly,\n\nRecalling the report of the Board,\n\n1. Calls upon {first} to act;\n\n2. Also calls upon {second} to help.\n");
}
