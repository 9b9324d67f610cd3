using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Core.Tests.Semantics;

public sealed class OrdinalWordsTests
{
    [Theory]
    [InlineData("first", 1)]
    [InlineData("Twelfth", 12)]
    [InlineData("fifty-eighth", 58)]
    [InlineData("Fifty-seventh", 57)]
    [InlineData("fifty eighth", 58)]
    [InlineData("eightieth", 80)]
    [InlineData("one hundredth", 100)]
    [InlineData("one hundred and first", 101)]
    [InlineData("hundred and first", 101)]
    [InlineData("two hundred and forty-third", 243)]
    [InlineData("101st", 101)]
    [InlineData("58th", 58)]
    public void Ordinal_is_read(string text, int expected)
    {
        Assert.True(OrdinalWords.TryParseOrdinal(text, out var value));
        Assert.Equal(expected, value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("and")]
    [InlineData("one")]
    [InlineData("fifty-eight")]
    [InlineData("regular")]
    [InlineData("58")]
    [InlineData("0th")]
    public void Other_words_are_not(string text) => Assert.False(OrdinalWords.TryParseOrdinal(text, out _));

    [Fact]
    public void Every_ordinal_up_to_999_is_read_as_it_is_written()
    {
        for (var value = 1; value < 1000; value++)
        {
            Assert.True(OrdinalWords.TryParseOrdinal(OrdinalWords.ToWords(value), out var read), OrdinalWords.ToWords(value));
            Assert.Equal(value, read);
        }
    }

    [Fact]
    public void Hundreds_are_written_with_one() => Assert.Equal("one hundred and first", OrdinalWords.ToWords(101));
}
