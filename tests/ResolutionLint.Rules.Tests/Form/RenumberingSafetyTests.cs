using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Rules.Form;

namespace ResolutionLint.Rules.Tests.Form;

public sealed class RenumberingSafetyTests
{
    [Theory]
    [InlineData("the measures in OP 3")]
    [InlineData("the measures in op. 3")]
    [InlineData("the measures in OP3")]
    [InlineData("the measures in §3")]
    [InlineData("the measures in paras. 3-4")]
    [InlineData("the measures in para 3")]
    [InlineData("paragraph 3 above")]
    [InlineData("paragraph 3 of the present resolution")]
    [InlineData("paragraphs 1 and 3")]
    [InlineData("operative paragraph three")]
    [InlineData("the measures in the third operative paragraph")]
    [InlineData("the 3rd paragraph")]
    [InlineData("the measures set forth in 3 above")]
    [InlineData("the measures in subparagraph (a)")]
    [InlineData("the measures in (a) above")]
    public void Reference_to_a_number_makes_renumbering_unsafe(string reference) => Assert.Equal(FixSafety.Unsafe, SafetyWith(reference));

    [Theory]
    [InlineData("the measures")]
    [InlineData("paragraph 3 of its resolution 50/1 of 6 November 1995")]
    [InlineData("paragraphs 3 (a) and 4 of the annex to its resolution 50/1 of 6 November 1995")]
    [InlineData("the report in document A/57/64, paragraph 3,")]
    [InlineData("the third paragraph of the Charter")]
    [InlineData("the operation of 3 schools")]
    public void References_to_other_texts_stay_true(string reference) => Assert.Equal(FixSafety.Safe, SafetyWith(reference));

    [Fact]
    public void Quoted_numbers_make_renumbering_unsafe() =>
        Assert.Equal(FixSafety.Unsafe, SafetyWith("the rules, which shall read:\n\n“5. The Committee shall meet once a year.”"));

    private static FixSafety? SafetyWith(string words) => Assert.Single(Fixes.Of<BrokenOperativeNumbering>(
        $"The General Assembly,\n\nNoting the report,\n\n1. Welcomes the note;\n\n3. Requests States to act;\n\n4. Decides to review {words}.\n"))?.Safety;
}
