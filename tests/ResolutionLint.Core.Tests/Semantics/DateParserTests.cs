using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Core.Tests.Semantics;

public sealed class DateParserTests
{
    [Theory]
    [InlineData("18 December 2002", "2002-12-18")]
    [InlineData("1 May 2003", "2003-05-01")]
    [InlineData("29 February 2004", "2004-02-29")]
    public void Date_is_read(string text, string expected)
    {
        Assert.True(DateParser.TryParse(text, out var date));
        Assert.Equal(DateOnly.ParseExact(expected, "yyyy-MM-dd"), date);
    }

    [Theory]
    [InlineData("")]
    [InlineData("31 February 2003")]
    [InlineData("December 18, 2002")]
    [InlineData("18 Dec 2002")]
    [InlineData("18 December")]
    [InlineData("18 December 2002,")]
    [InlineData("180 December 2002")]
    public void Other_text_is_not(string text) => Assert.False(DateParser.TryParse(text, out _));
}
