using ResolutionLint.Rules.Bodies;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Bodies;

public sealed class VaryingBodyNameTests
{
    [Fact]
    public void Other_parent_reports() =>
        RuleVerifier.Verify<VaryingBodyName>("""
            The General Assembly,

            Recalling the work of the Terrorism Prevention Branch of the United Nations Office on Drugs and Crime,

            1. Thanks the [|Terrorism Prevention Branch of the Secretariat|].
            """);

    [Theory]
    [InlineData("Thanks the [|Office of the High Commissioner for Human Rights|].")]
    [InlineData("Thanks the Office of the High Commissioner.")]
    [InlineData("Thanks the Office of the United Nations High Commissioner for Human Rights.")]
    public void Full_name_with_words_left_out_reports(string paragraph) =>
        RuleVerifier.Verify<VaryingBodyName>($"The General Assembly,\n\nRecalling the work of the Office of the United Nations High Commissioner for Human Rights,\n\n1. {paragraph}\n");

    [Fact]
    public void United_Nations_left_out_at_the_head_is_silent() =>
        RuleVerifier.Verify<VaryingBodyName>("""
            The General Assembly,

            Recalling the work of the United Nations System Chief Executives Board for Coordination,

            1. Thanks the Chief Executives Board for Coordination.
            """);

    [Theory]
    [InlineData("Thanks the Terrorism Prevention Branch.")]
    [InlineData("Thanks the Terrorism Prevention Branch of the Secretariat and the Secretariat.")]
    [InlineData("Takes note of “The Terrorism Prevention Branch of the United Nations Office on Drugs and Crime”.")]
    public void Same_parent_none_and_quotation_are_silent(string paragraph) =>
        RuleVerifier.Verify<VaryingBodyName>($"The General Assembly,\n\nRecalling the work of the Terrorism Prevention Branch of the Secretariat,\n\n1. {paragraph}\n");
}
