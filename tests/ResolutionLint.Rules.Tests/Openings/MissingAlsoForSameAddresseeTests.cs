using ResolutionLint.Rules.Openings;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Openings;

public sealed class MissingAlsoForSameAddresseeTests
{
    [Fact]
    public void Same_addressee_reports() =>
        RuleVerifier.VerifyFix<MissingAlsoForSameAddressee>("""
            The General Assembly,

            Recalling the report of the Board,

            1. Urges States to act;

            2. [|Urges|] States, as appropriate, to meet.
            """, """
            The General Assembly,

            Recalling the report of the Board,

            1. Urges States to act;

            2. Also urges States, as appropriate, to meet.
            """);

    [Fact]
    public void Third_request_takes_further() =>
        RuleVerifier.VerifyFix<MissingAlsoForSameAddressee>("""
            The General Assembly,

            Recalling the report of the Board,

            1. Requests the Board to act;

            2. Also requests the Board to meet;

            3. [|Requests|] the Board to report.
            """, """
            The General Assembly,

            Recalling the report of the Board,

            1. Requests the Board to act;

            2. Also requests the Board to meet;

            3. Further requests the Board to report.
            """);

    [Fact]
    public void Call_through_its_object_reports() =>
        RuleVerifier.Verify<MissingAlsoForSameAddressee>("""
            The General Assembly,

            Recalling the report of the Board,

            1. Reiterates its call upon States to act;

            2. [|Reiterates its call|] upon States to meet.
            """);

    [Fact]
    public void Short_name_of_the_same_body_reports() =>
        RuleVerifier.Verify<MissingAlsoForSameAddressee>("""
            The General Assembly,

            Recalling the report of the Board,

            1. Requests the Office of the United Nations High Commissioner for Human Rights to act;

            2. [|Requests|] the Office of the High Commissioner to report.
            """);

    [Fact]
    public void Other_addressee_is_silent() =>
        RuleVerifier.Verify<MissingAlsoForSameAddressee>("""
            The General Assembly,

            Recalling the report of the Board,

            1. Requests the Board to act;

            2. Requests the Secretary-General to report.
            """);

    [Fact]
    public void Wider_addressee_is_silent() =>
        RuleVerifier.Verify<MissingAlsoForSameAddressee>("""
            The General Assembly,

            Recalling the report of the Board,

            1. Invites States to act;

            2. Invites States and relevant organizations to meet;

            3. Invites States, organizations and others to rest.
            """);

    [Fact]
    public void Party_to_a_treaty_is_part_of_the_name() =>
        RuleVerifier.Verify<MissingAlsoForSameAddressee>("""
            The General Assembly,

            Recalling the report of the Board,

            1. Calls upon States parties to the Convention to act;

            2. Calls upon States parties to the Protocol to meet.
            """);

    [Fact]
    public void Clause_names_nobody() =>
        RuleVerifier.Verify<MissingAlsoForSameAddressee>("""
            The General Assembly,

            Recalling the report of the Board,

            1. Requests that the Board act;

            2. Requests that the Board meet.
            """);
}
