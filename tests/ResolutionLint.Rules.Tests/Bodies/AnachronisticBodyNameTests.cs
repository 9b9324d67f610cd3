using ResolutionLint.Rules.Bodies;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Bodies;

public sealed class AnachronisticBodyNameTests
{
    [Theory]
    [InlineData("Recalling [|Human Rights Council|] resolution 2003/36,")]
    [InlineData("Recalling [|Human Rights Council|] resolution 2005/69 of 20 April 2005,")]
    [InlineData("Noting that the [|Human Rights Council|], in its resolution 2002/12 of 22 April 2002, asked for a study,")]
    public void Resolution_from_before_the_body_reports(string paragraph) =>
        RuleVerifier.Verify<AnachronisticBodyName>($"The General Assembly,\n\n{paragraph}\n\n1. Decides to continue its consideration of the matter.\n");

    [Fact]
    public void Text_from_before_the_body_reports() =>
        RuleVerifier.Verify<AnachronisticBodyName>("""
            Resolution adopted by the General Assembly on 20 December 2001

            56/999. Gardens of schools

            The General Assembly,

            1. Thanks the [|Department of Global Communications|].
            """);

    [Theory]
    [InlineData("Recalling Human Rights Council resolution 28/14 of 26 March 2015,")]
    [InlineData("Recalling Commission on Human Rights resolution 2003/36,")]
    [InlineData("Stressing the role of the Human Rights Council, and recalling Economic and Social Council resolution 2003/36,")]
    public void Name_of_its_time_is_silent(string paragraph) =>
        RuleVerifier.Verify<AnachronisticBodyName>($"The General Assembly,\n\n{paragraph}\n\n1. Decides to continue its consideration of the matter.\n");
}
