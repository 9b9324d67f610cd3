using ResolutionLint.Core.Configuration;
using ResolutionLint.Rules.Bodies;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Bodies;

public sealed class AcronymBeforeFullNameTests
{
    [Theory]
    [InlineData("Invites the [|ADB|] to lend more, and thanks the ADB.")]
    [InlineData("Invites [|NGOs|] to help.")]
    public void Bare_acronym_reports(string paragraph) => Verify(paragraph);

    [Theory]
    [InlineData("Invites the African Development Bank (ADB) to lend more, and thanks the ADB.")]
    [InlineData("Invites the friends of Goal 5 of the African Development Bank (ADB 5) to lend more under Goals (ADBs) of the ADB.")]
    [InlineData("INVITES the friends of the bank to lend more.")]
    [InlineData("Invites the ADB (African Development Bank) to lend more.")]
    [InlineData("Invites the UN to help against COVID-19 and HIV/AIDS with 5 million USD.")]
    public void Explained_acronym_and_name_are_silent(string paragraph) => Verify(paragraph);

    [Fact]
    public void Text_of_the_organization_is_silent() =>
        RuleVerifier.Verify<AcronymBeforeFullName>("The General Assembly,\n\n1. Invites the ADB to lend more.\n");

    private static void Verify(string paragraph) =>
        RuleVerifier.Verify<AcronymBeforeFullName>($"The General Assembly,\n\n1. {paragraph}\n", options: DocumentOptions.Default with { Organ = "model_un" });
}
