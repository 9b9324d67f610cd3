using ResolutionLint.Rules.Bodies;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Bodies;

public sealed class SlightedInstrumentNameTests
{
    [Theory]
    [InlineData("Urges States to implement [|the said Convention|].")]
    [InlineData("Urges States to implement [|the aforementioned Convention|] at once.")]
    [InlineData("Urges States to implement [|the convention|] and its protocols.")]
    [InlineData("Urges States to respect [|the said Declaration|].")]
    [InlineData("Urges States to implement [|the said Agreement|].")]
    public void Belittled_name_reports(string paragraph) => Verify(paragraph);

    [Theory]
    [InlineData("Urges States to implement the Convention.")]
    [InlineData("Urges States to implement the convention on gardens and the treaty.")]
    [InlineData("Urges States to respect the declaration and the state of emergency.")]
    [InlineData("Urges States to conclude a convention on seeds, and to bring the convention into force.")]
    [InlineData("Urges States to implement the said programme and the conventions.")]
    [InlineData("Takes note of the study “Who reads the said Convention”.")]
    [InlineData("Urges States to implement the above-mentioned Agreement, and to submit the protocol to the Secretary-General and the treaty to Parliament.")]
    public void Short_form_and_generic_word_are_silent(string paragraph) => Verify(paragraph);

    private static void Verify(string paragraph) =>
        RuleVerifier.Verify<SlightedInstrumentName>($"The General Assembly,\n\nRecalling the Convention on the Rights of the Child,\n\n1. {paragraph}\n");
}
