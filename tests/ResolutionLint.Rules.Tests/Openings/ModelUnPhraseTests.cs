using ResolutionLint.Core.Configuration;
using ResolutionLint.Rules.Openings;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Openings;

public sealed class ModelUnPhraseTests
{
    [Fact]
    public void Text_from_before_the_lists_were_counted_is_silent() =>
        RuleVerifier.Verify<ModelUnPhrase>("""
            192 (III). Meals

            The General Assembly,

            Recalling the report of the Board,

            1. Suggests rest;

            2. Requests sleep.
            """);

    [Fact]
    public void Third_of_its_kind_is_silent() =>
        RuleVerifier.Verify<ModelUnPhrase>("""
            The General Assembly,

            Recalling the report of the Board,

            1. Recommends rest;

            2. Also recommends sleep;

            3. Further recommends food.
            """);

    [Fact]
    public void Further_after_another_verb_reports() =>
        RuleVerifier.Verify<ModelUnPhrase>("""
            The General Assembly,

            Recalling the report of the Board,

            1. Requests rest;

            2. [|Further recommends|] food.
            """);

    [Fact]
    public void Longer_word_is_silent() =>
        RuleVerifier.Verify<ModelUnPhrase>("""
            The General Assembly,

            Seekingly noting the report of the Board,

            1. Requests rest.
            """);

    [Fact]
    public void Model_United_Nations_is_silent() =>
        RuleVerifier.Verify<ModelUnPhrase>("""
            The General Assembly,

            Contemplating the report of the Board,

            1. Hopes for rest.
            """, options: DocumentOptions.Default with { Organ = "model_un" });

    [Theory]
    [InlineData("Having received", "Insists")]
    [InlineData("Observing", "Proposes")]
    [InlineData("Fully aware of", "Requests")]
    public void Opener_of_some_adopted_texts_is_silent(string preambular, string operative) =>
        RuleVerifier.Verify<ModelUnPhrase>($"""
            The General Assembly,

            {preambular} the report of the Board,

            1. {operative} that it rest.
            """);
}
