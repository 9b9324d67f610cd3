using ResolutionLint.Cli.Reporting;

namespace ResolutionLint.Cli.Tests.Reporting;

public sealed class XmlTextTests
{
    [Theory]
    [InlineData("plain\ttext\n", "plain\ttext\n")]
    [InlineData("a\u0000b\u0008c\uFFFEd\uFFFF", "abcd")]
    [InlineData("\U0001F30D", "\U0001F30D")]
    public void Characters_that_XML_cannot_hold_are_dropped(string text, string clean) => Assert.Equal(clean, XmlText.Clean(text));

    [Fact]
    public void Half_a_character_is_dropped() => Assert.Equal("ab", XmlText.Clean("a\uD83Cb\uDF0D"));
}
