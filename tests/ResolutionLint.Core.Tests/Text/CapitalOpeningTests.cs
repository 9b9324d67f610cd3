using ResolutionLint.Core.Text;

namespace ResolutionLint.Core.Tests.Text;

public sealed class CapitalOpeningTests
{
    [Theory]
    [InlineData("RECALLING its resolution 58/909,", "Recalling its resolution 58/909,")]
    [InlineData("DEEPLY CONCERNED BY the drought,", "Deeply concerned by the drought,")]
    [InlineData("IN THIS REGARD, REQUESTS States to dig;", "In this regard, requests States to dig;")]
    [InlineData("NOTING A Report,", "Noting a Report,")]
    public void Words_in_capitals_at_the_head_have_small_letters(string written, string read) => Assert.Equal(read, CapitalOpening.Unfold(written).ToString());

    [Theory]
    [InlineData("Recalling UNESCO and its work,")]
    [InlineData("NOTES OF THE MEETING")]
    [InlineData("A report of the Board,")]
    [InlineData("")]
    public void Other_words_stay_as_they_are(string text) => Assert.Equal(text, CapitalOpening.Unfold(text).ToString());

    [Fact]
    public void Words_before_the_head_are_left_alone() => Assert.Equal("“Recalling its report,", CapitalOpening.Unfold("“RECALLING its report,", 1));
}
