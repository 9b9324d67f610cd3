using ResolutionLint.Rules.Bodies;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Bodies;

public sealed class ShortFormWithoutAntecedentTests
{
    [Fact]
    public void Other_head_word_reports() =>
        RuleVerifier.Verify<ShortFormWithoutAntecedent>("""
            The General Assembly,

            Commending the United Nations Office on Drugs and Crime,

            1. Requests [|the Agency|] to continue its work.
            """);

    [Fact]
    public void Title_is_no_first_mention() =>
        RuleVerifier.Verify<ShortFormWithoutAntecedent>("""
            Report of the International Atomic Energy Agency

            The General Assembly,

            1. Takes note of the report of [|the Agency|].
            """);

    [Theory]
    [InlineData("Forum on School Meals", "Recalling its resolution 60/251 of 15 March 2006,")]
    [InlineData("School meals", "Having decided to establish a forum on school meals,")]
    [InlineData("School meals", "Welcoming the offer of Norway to host a forum on meals,")]
    [InlineData("School meals", "Welcoming the creation of a standing forum on meals,")]
    public void Body_that_the_text_founds_or_is_named_after_is_silent(string title, string paragraph) =>
        RuleVerifier.Verify<ShortFormWithoutAntecedent>($"{title}\n\nThe General Assembly,\n\n{paragraph}\n\n1. Takes note of the work of the Forum.\n");

    [Fact]
    public void Body_that_is_founded_later_reports() =>
        RuleVerifier.Verify<ShortFormWithoutAntecedent>(
            "School meals\n\nThe General Assembly,\n\nRecalling the work of [|the Forum|],\n\n1. Decides to establish a forum on meals.\n");

    [Fact]
    public void Agenda_that_is_told_by_its_year_is_silent() =>
        RuleVerifier.Verify<ShortFormWithoutAntecedent>("""
            The General Assembly,

            Recalling the Agenda 2030 of the Organization of Ibero-American States,

            1. Takes note of the Agenda.
            """);

    [Theory]
    [InlineData("The Conference of the Parties,")]
    [InlineData("The Conference of the Parties serving as the meeting of the Parties to the Paris Agreement,")]
    public void Treaty_of_the_parties_that_speak_is_silent(string organ) =>
        RuleVerifier.Verify<ShortFormWithoutAntecedent>($"{organ}\n\nRecalling Articles 4 and 7 of the Convention,\n\n1. Requests [|the Fund|] to report.\n");

    [Fact]
    public void Word_is_reported_once() =>
        RuleVerifier.Verify<ShortFormWithoutAntecedent>("""
            The General Assembly,

            1. Requests [|the Fund|] to continue its work;

            2. Thanks the Fund for its report.
            """);

    [Fact]
    public void Full_name_that_comes_later_reports() =>
        RuleVerifier.Verify<ShortFormWithoutAntecedent>("""
            The General Assembly,

            1. Thanks [|the Fund|] for its report;

            2. Requests the United Nations Population Fund to continue its work.
            """);

    [Theory]
    [InlineData("Thanks the Assembly for its trust.")]
    [InlineData("Invites the Organization to act in accordance with the Charter.")]
    [InlineData("Takes note of the efforts of the Group of 20.")]
    [InlineData("Recalls the Agreement on provisional arrangements.")]
    [InlineData("Requests the Committee established pursuant to resolution 1970 (2011) to meet, and thanks the Committee.")]
    [InlineData("Establishes a panel of experts (the Panel), and requests the Panel to report.")]
    [InlineData("Welcomes the study \"On the work of the Centre\".")]
    [InlineData("Recalls the Rome Statute of the International Criminal Court, and calls upon all States to ratify the Statute.")]
    [InlineData("Invites the committees and the commission to report.")]
    public void Named_or_defined_is_silent(string paragraph) =>
        RuleVerifier.Verify<ShortFormWithoutAntecedent>($"The General Assembly,\n\n1. {paragraph}\n");

    [Fact]
    public void Own_organ_is_silent() =>
        RuleVerifier.Verify<ShortFormWithoutAntecedent>("The Security Council,\n\n1. Decides that the Council shall review the situation.\n");

    [Fact]
    public void Blank_inside_a_word_is_silent() =>
        RuleVerifier.Verify<ShortFormWithoutAntecedent>("The General Assembly,\n\n1. Thanks the Secretary-General of the Unit ed Nations.\n");
}
