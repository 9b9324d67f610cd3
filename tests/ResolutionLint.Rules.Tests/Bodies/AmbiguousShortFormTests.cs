using ResolutionLint.Rules.Bodies;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Bodies;

public sealed class AmbiguousShortFormTests
{
    [Fact]
    public void Commission_that_was_another_reports() =>
        RuleVerifier.Verify<AmbiguousShortForm>("""
            The General Assembly,

            Recalling the mandate of the Commission on Narcotic Drugs,

            1. Thanks the Commission;

            2. Notes the report of the Commission on the Status of Women;

            3. Invites [|the Commission|] to continue, and thanks the Commission.
            """);

    [Fact]
    public void Short_form_of_one_among_several_is_silent() =>
        RuleVerifier.Verify<AmbiguousShortForm>("""
            The General Assembly,

            Recalling the Convention on the Rights of the Child,

            Recalling also the Convention on the Rights of Persons with Disabilities,

            1. Urges all States to accede to the Convention;

            2. Invites the States parties to the Convention to report.
            """);

    [Fact]
    public void Common_short_forms_are_silent() =>
        RuleVerifier.Verify<AmbiguousShortForm>("""
            The General Assembly,

            Recalling the debates of the Economic and Social Council,

            1. Thanks the Council;

            2. Notes the decisions of the Security Council;

            3. Invites the Council to continue.
            """);
}
