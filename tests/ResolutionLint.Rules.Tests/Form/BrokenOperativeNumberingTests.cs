using ResolutionLint.Core.Configuration;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Semantics;
using ResolutionLint.Rules.Form;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Form;

public sealed class BrokenOperativeNumberingTests
{
    [Fact]
    public void Repeated_number_reports_and_is_renumbered() =>
        RuleVerifier.VerifyFix<BrokenOperativeNumbering>(
            """
            The General Assembly,

            Recalling its resolution 46/182 of 19 December 1991,

            1. Welcomes the report of the Secretary-General;

            [|1.|] Encourages Member States to plant school gardens;

            2. Decides to remain seized of the matter.
            """,
            """
            The General Assembly,

            Recalling its resolution 46/182 of 19 December 1991,

            1. Welcomes the report of the Secretary-General;

            2. Encourages Member States to plant school gardens;

            3. Decides to remain seized of the matter.
            """);

    [Fact]
    public void Ones_that_Markdown_counts_are_silent() =>
        RuleVerifier.Verify<BrokenOperativeNumbering>(
            """
            *The General Assembly*,

            *Recalling* its resolution 46/182 of 19 December 1991,

            1. *Welcomes* the report of the Secretary-General;

            1. *Encourages* Member States to plant school gardens;

            1. *Decides* to remain seized of the matter.
            """,
            "draft.md");

    [Fact]
    public void Single_wrong_number_leaves_the_others_as_they_are() =>
        RuleVerifier.VerifyFix<BrokenOperativeNumbering>(
            """
            The General Assembly,

            Recalling its resolution 46/182 of 19 December 1991,

            1. Welcomes the report of the Secretary-General;

            [|12.|] Encourages Member States to plant school gardens;

            3. Invites the World Food Programme to share its experience;

            4. Decides to remain seized of the matter.
            """,
            """
            The General Assembly,

            Recalling its resolution 46/182 of 19 December 1991,

            1. Welcomes the report of the Secretary-General;

            2. Encourages Member States to plant school gardens;

            3. Invites the World Food Programme to share its experience;

            4. Decides to remain seized of the matter.
            """);

    [Fact]
    public void First_number_above_one_reports() =>
        RuleVerifier.Verify<BrokenOperativeNumbering>(
            """
            The General Assembly,

            Recalling its resolution 46/182 of 19 December 1991,

            [|2.|] Welcomes the report of the Secretary-General;

            3. Decides to remain seized of the matter.
            """);

    [Fact]
    public void Sections_that_count_on_or_begin_again_are_silent() =>
        RuleVerifier.Verify<BrokenOperativeNumbering>(
            """
            The General Assembly,

            I

            Canteens

            1. Welcomes the report of the Secretary-General;

            2. Encourages Member States to train cooks;

            II

            Gardens

            3. Encourages Member States to plant school gardens;

            4. Requests the Secretary-General to report on the gardens;

            III

            Recipes

            1. Invites cooks to share their recipes;

            2. Decides to remain seized of the matter.
            """);

    [Fact]
    public void Paragraph_put_in_during_negotiations_is_silent() =>
        RuleVerifier.Verify<BrokenOperativeNumbering>(
            """
            The General Assembly,

            Recalling its resolution 46/182 of 19 December 1991,

            1. Welcomes the report of the Secretary-General;

            1 bis. Encourages Member States to plant school gardens;

            2. Decides to remain seized of the matter.
            """);

    [Fact]
    public void Agenda_inside_a_paragraph_is_silent() =>
        RuleVerifier.Verify<BrokenOperativeNumbering>(
            """
            The General Assembly,

            Recalling its resolution 46/182 of 19 December 1991,

            1. Welcomes the report of the Secretary-General;

            2. Approves the following agenda for the meeting on school meals:

            1. Opening of the meeting.

            2. Recipes.

            3. Requests the Secretary-General to convene the meeting;

            4. Decides to remain seized of the matter.
            """);

    [Theory]
    [InlineData("“5. The Committee shall meet once a year.”")]
    [InlineData("\"5. The Committee shall meet once a year.\"")]
    [InlineData("“2. The Committee shall meet once a year.\n\n3. The Committee shall elect a Chair.”")]
    [InlineData("“Article 3\n\n“1. The Committee shall meet.\n\n“3. The Chair shall close the meeting.”")]
    public void Numbers_of_quoted_paragraphs_are_silent(string quotation) =>
        RuleVerifier.Verify<BrokenOperativeNumbering>(
            $"The General Assembly,\n\nNoting the report,\n\n1. Decides to amend the statute as follows:\n\n{quotation}\n\n2. Requests the Secretary-General to act.\n");

    [Fact]
    public void Quotation_that_is_never_closed_hides_no_number() =>
        RuleVerifier.Verify<BrokenOperativeNumbering>(
            """
            The General Assembly,

            Noting the report,

            1. Decides to amend the statute as follows:

            “7. The Committee shall meet once a year.

            2. Requests the Secretary-General to act;

            [|4.|] Decides to remain seized of the matter.
            """);

    [Theory]
    [InlineData("2.", "3.", FixSafety.Unsafe)]
    [InlineData("1.", "3.", FixSafety.Safe)]
    public void First_number_above_one_is_mended_on_demand(string first, string second, FixSafety expected) =>
        Assert.Equal(expected, Assert.Single(Fixes.Of<BrokenOperativeNumbering>(
            $"The General Assembly,\n\nNoting the report,\n\n{first} Welcomes the report of the Secretary-General;\n\n{second} Decides to remain seized of the matter.\n"))?.Safety);

    [Theory]
    [InlineData("3.", FixSafety.Safe)]
    [InlineData("4.", FixSafety.Unsafe)]
    [InlineData("7.", FixSafety.Unsafe)]
    public void Gap_of_several_numbers_is_closed_on_demand(string second, FixSafety expected) =>
        Assert.Equal(expected, Assert.Single(Fixes.Of<BrokenOperativeNumbering>(
            $"The General Assembly,\n\nNoting the report,\n\n1. Welcomes the report of the Secretary-General;\n\n{second} Decides to remain seized of the matter.\n"))?.Safety);

    [Theory]
    [InlineData("1. Welcomes the report;\n\n2 Encourages Member States to plant school gardens;\n\n3. Decides to act.")]
    [InlineData("1. Requests the Secretary-General:\n\n(a) To plan:\n\n(i) To cook;\n\n(ii) To eat;\n\n2 Also encourages Member States to plant;\n\n3 Also invites States to act;\n\n4. Decides to act.")]
    [InlineData("1 Welcomes the report;3\n\n2. Decides to act.")]
    [InlineData("I. Welcomes the report;\n\n2. Decides to act.")]
    public void Number_in_another_form_leaves_no_gap(string paragraphs) =>
        RuleVerifier.Verify<BrokenOperativeNumbering>($"The General Assembly,\n\nNoting the report,\n\n{paragraphs}\n");

    [Fact]
    public void Figure_that_does_not_count_on_fills_no_gap() =>
        RuleVerifier.Verify<BrokenOperativeNumbering>("The General Assembly,\n\nNoting the report,\n\n1. Welcomes the report:\n\n7 Encourages to eat;\n\n[|3.|] Decides to act.\n");

    [Theory]
    [InlineData("3 bis.", "3 alt.")]
    [InlineData("OP3", "OP3 bis")]
    [InlineData("4.", "6.")]
    public void Gaps_in_a_working_draft_are_silent(string second, string third) =>
        RuleVerifier.Verify<BrokenOperativeNumbering>(
            $"""
            The General Assembly,

            Recalling its resolution 46/182 of 19 December 1991,

            OP1 Welcomes the report of the Secretary-General;

            {second} Encourages Member States to plant school gardens;

            {third} Invites Member States to plant school gardens;

            OP8 Decides to remain seized of the matter.
            """,
            options: DocumentOptions.Default with { Stage = DraftStage.Working });
}
