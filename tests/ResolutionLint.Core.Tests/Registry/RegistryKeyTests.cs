using ResolutionLint.Core.Registry;

namespace ResolutionLint.Core.Tests.Registry;

public sealed class RegistryKeyTests
{
    [Theory]
    [InlineData("A/RES/57/173", "A/RES/57/*", 173, null)]
    [InlineData("A/RES/57/270 B", "A/RES/57/*", 270, 'B')]
    [InlineData("S/RES/1373(2001)", "S/RES/*(2001)", 1373, null)]
    [InlineData("A/RES/217(III) A", "A/RES/*(III)", 217, 'A')]
    [InlineData("A/HRC/RES/S-21/1", "A/HRC/RES/S-21/*", 1, null)]
    [InlineData("UNEP/EA.5/Res.14", "UNEP/EA.5/Res.*", 14, null)]
    [InlineData("WHA71.4", "WHA71.*", 4, null)]
    public void Symbol_is_filed_and_written_again(string symbol, string series, int number, char? letter)
    {
        var key = RegistryKey.Parse(symbol);

        Assert.Equal(new RegistryKey(series, number, letter), key);
        Assert.Equal(symbol, key?.Symbol);
    }

    [Fact]
    public void Blank_before_the_year_does_not_matter() =>
        Assert.Equal("S/RES/1373(2001)", RegistryKey.Parse(" S/RES/1373 (2001) ")?.Symbol);

    [Theory]
    [InlineData("")]
    [InlineData("57/173")]
    [InlineData("A/RES/")]
    [InlineData("A/RES/57/173-175 and")]
    [InlineData("A/RES/57/*/173")]
    [InlineData("A/RES/57/123456")]
    [InlineData("Resolution 57/173")]
    [InlineData("(2001)")]
    [InlineData(")")]
    public void Other_text_is_no_key(string text) => Assert.Null(RegistryKey.Parse(text));
}
