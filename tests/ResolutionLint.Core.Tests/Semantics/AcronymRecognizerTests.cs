namespace ResolutionLint.Core.Tests.Semantics;

public sealed class AcronymRecognizerTests
{
    [Theory]
    [InlineData("Thanking UNODC,", "UNODC")]
    [InlineData("Thanking the NGOs,", "NGO")]
    [InlineData("Stressing that WFP-supported canteens are warm,", "WFP")]
    [InlineData("Noting the report of WHO’s office,", "WHO")]
    public void Word_of_capitals_is_found_without_its_plural(string paragraph, string acronym) =>
        Assert.Equal(acronym, Assert.Single(Draft.ModelOf(paragraph).Acronyms).Text);

    [Theory]
    [InlineData("Recalling A/57/153, E/CN.15/2002/10 and resolution S-24/2,")]
    [InlineData("Recalling part XIV and UN-Women,")]
    [InlineData("Recalling COVID-19 and HIV/AIDS,")]
    [InlineData("Recalling “The work of UNODC”,")]
    [InlineData("Recalling the FORM OF HEADINGS,")]
    [InlineData("CONSIDERING that the canteens are warm,")]
    [InlineData("Noting that the Board INVITES the cooks,")]
    public void Symbol_numeral_name_and_quotation_are_not(string paragraph) => Assert.Empty(Draft.ModelOf(paragraph).Acronyms);

    [Theory]
    [InlineData("Recalling the meeting at [TBC] on [DD Month YYYY] or DD/MM/YYYY,")]
    [InlineData("Recalling [AGREED] the report [AGREED AD REF],")]
    [InlineData("[EU: Recalling the report] [USA, UK – delete],")]
    public void Placeholder_and_note_of_negotiators_are_not(string paragraph) => Assert.Empty(Draft.ModelOf(paragraph).Acronyms);

    [Fact]
    public void Acronym_among_words_in_square_brackets_is_found() =>
        Assert.Equal("WFP", Assert.Single(Draft.ModelOf("Thanking [WFP for its help],").Acronyms).Text);

    [Fact]
    public void Brackets_behind_a_name_define_it()
    {
        var acronyms = Draft.ModelOf("Thanking the World Food Programme (WFP), and welcoming the work done (as WFP proposed),").Acronyms;

        Assert.Equal([true, false], acronyms.Select(acronym => acronym.IsDefinition));
        Assert.All(acronyms, acronym => Assert.True(acronym.IsInBrackets));
    }
}
