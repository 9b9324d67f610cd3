using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Rules.Form;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Form;

public sealed class BrokenSubparagraphSequenceTests
{
    [Fact]
    public void Letter_i_after_h_is_silent() =>
        RuleVerifier.Verify<BrokenSubparagraphSequence>(Draft(string.Concat("abcdefghij".Select(letter => Item($"({letter})")))));

    [Fact]
    public void Double_letters_after_z_are_silent() =>
        RuleVerifier.Verify<BrokenSubparagraphSequence>(
            Draft(string.Concat("abcdefghijklmnopqrstuvwxyz".Select(letter => Item($"({letter})"))) + Item("(aa)") + Item("(bb)")));

    [Fact]
    public void Roman_numerals_of_the_second_degree_are_silent() =>
        RuleVerifier.Verify<BrokenSubparagraphSequence>(
            Draft(Item("(a)") + Item("(i)") + Item("(ii)") + Item("(iii)") + Item("(b)")));

    [Fact]
    public void Skipped_roman_numeral_reports() =>
        RuleVerifier.Verify<BrokenSubparagraphSequence>(
            Draft(Item("(a)") + Item("(i)") + Item("[|(iii)|]") + Item("(b)")));

    [Fact]
    public void Repeated_letter_reports_and_the_rest_is_lettered_anew() =>
        RuleVerifier.VerifyFix<BrokenSubparagraphSequence>(
            Draft(Item("(a)") + Item("(b)") + Item("[|(b)|]") + Item("(c)")),
            Draft(Item("(a)") + Item("(b)") + Item("(c)") + Item("(d)")));

    [Fact]
    public void List_that_carries_on_in_the_next_paragraph_is_silent() =>
        RuleVerifier.Verify<BrokenSubparagraphSequence>(
            $"""
            The General Assembly,

            Recalling its resolution 46/182 of 19 December 1991,

            1. Encourages Member States:

            (a) To train cooks;

            (b) To pay them fairly;

            2. Requests the Secretary-General:

            (c) To publish recipes;

            (d) To taste them.
            """);

    [Theory]
    [InlineData("(a)", "(6)", "(c)", FixSafety.Unsafe)]
    [InlineData("(c)", "(d)", "(e)", FixSafety.Unsafe)]
    [InlineData("(a)", "(c)", "(d)", FixSafety.Safe)]
    public void List_that_may_have_lost_a_letter_is_mended_on_demand(string first, string second, string third, FixSafety expected) =>
        Assert.Equal(expected, Assert.Single(Fixes.Of<BrokenSubparagraphSequence>(Draft(Item(first) + Item(second) + Item(third))))?.Safety);

    private static string Item(string label) => $"{label} To train cooks;\n\n";

    private static string Draft(string items) =>
        $"The General Assembly,\n\nRecalling its resolution 46/182 of 19 December 1991,\n\n1. Encourages Member States:\n\n{items}2. Decides to remain seized of the matter.\n";
}
