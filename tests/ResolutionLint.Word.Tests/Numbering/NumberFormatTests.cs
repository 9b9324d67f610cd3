using ResolutionLint.Word.Numbering;

namespace ResolutionLint.Word.Tests.Numbering;

public sealed class NumberFormatTests
{
    [Theory]
    [InlineData("decimal", 0, "0")]
    [InlineData("decimal", 12, "12")]
    [InlineData("decimalZero", 7, "07")]
    [InlineData("decimalZero", 12, "12")]
    [InlineData("lowerLetter", 1, "a")]
    [InlineData("lowerLetter", 26, "z")]
    [InlineData("lowerLetter", 27, "aa")]
    [InlineData("lowerLetter", 54, "bbb")]
    [InlineData("upperLetter", 28, "BB")]
    [InlineData("lowerRoman", 4, "iv")]
    [InlineData("upperRoman", 1999, "MCMXCIX")]
    [InlineData("ordinal", 1, "1st")]
    [InlineData("ordinal", 12, "12th")]
    [InlineData("ordinal", 22, "22nd")]
    [InlineData("ordinal", 113, "113th")]
    [InlineData("chicago", 1, "*")]
    [InlineData("chicago", 6, "††")]
    [InlineData("none", 3, "")]
    [InlineData("bullet", 3, "")]
    [InlineData("hebrew1", 3, "3")]
    public void Count_is_written_as_the_format_says(string format, int count, string written) => Assert.Equal(written, NumberFormat.Write(count, format));

    [Theory]
    [InlineData("lowerLetter", 0)]
    [InlineData("lowerLetter", 100_000)]
    [InlineData("upperRoman", -3)]
    [InlineData("upperRoman", 4000)]
    public void Count_that_the_format_has_no_sign_for_is_written_in_figures(string format, int count) =>
        Assert.Equal($"{count}", NumberFormat.Write(count, format));
}
