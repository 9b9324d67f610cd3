using ResolutionLint.Core.Lexicons;

namespace ResolutionLint.Core.Tests.Lexicons;

public sealed class CommonWordsTests
{
    private static readonly CommonWords Words = Lexicon.Default.CommonWords;

    [Theory]
    [InlineData("implementaion", "implementation")]
    [InlineData("implementatoin", "implementation")]
    [InlineData("implementtation", "implementation")]
    [InlineData("implementetion", "implementation")]
    public void One_slip_is_told_from_the_word_that_was_meant(string written, string meant) =>
        Assert.Equal(meant, Words.Meant(written));

    [Theory]
    [InlineData("implementation")]
    [InlineData("adoption")]
    [InlineData("adaption")]
    [InlineData("internationale")]
    [InlineData("implamentetion")]
    [InlineData("ymplementation")]
    [InlineData("cooks")]
    public void Words_and_what_is_further_away_are_left_alone(string written) =>
        Assert.Null(Words.Meant(written));
}
