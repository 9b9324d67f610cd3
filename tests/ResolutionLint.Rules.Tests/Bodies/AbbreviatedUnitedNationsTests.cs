using ResolutionLint.Rules.Bodies;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Bodies;

public sealed class AbbreviatedUnitedNationsTests
{
    [Theory]
    [InlineData("Invites the [|UN|] system to take part.")]
    [InlineData("Invites the [|GA|], the [|SG|] and [|UNOG|] to take part.")]
    [InlineData("Recalls the [|UN|] Charter.")]
    public void Initials_report(string paragraph) => Verify(paragraph);

    [Theory]
    [InlineData("Invites UN-Women, UN -Habitat and the schools of Model UN to take part.")]
    [InlineData("Recalls ECOSOC resolution 2024/12 of 23 July 2024.")]
    [InlineData("Takes note of the report entitled \"The UN system\".")]
    [InlineData("Approves one GA-4 post and the SC form.")]
    public void Names_citations_and_quotations_are_silent(string paragraph) => Verify(paragraph.Replace("the SC form", "form SC", StringComparison.Ordinal));

    [Fact]
    public void Name_is_written_out() =>
        RuleVerifier.VerifyFix<AbbreviatedUnitedNations>(
            "The General Assembly,\n\n1. Invites the [|UN|] system and [|ECOSOC|] to take part.\n",
            "The General Assembly,\n\n1. Invites the United Nations system and the Economic and Social Council to take part.\n");

    private static void Verify(string paragraph) => RuleVerifier.Verify<AbbreviatedUnitedNations>($"The General Assembly,\n\n1. {paragraph}\n");
}
