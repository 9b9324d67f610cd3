using ResolutionLint.LanguageServer.Capabilities.Hovers;

namespace ResolutionLint.LanguageServer.Tests.Capabilities.Hovers;

public sealed class PlainTextTests
{
    [Theory]
    [InlineData("**United Nations**\n\nAcronym: UN", "United Nations\n\nAcronym: UN")]
    [InlineData("**[A/C.3/59/L.10](https://docs.un.org/en/A/C.3/59/L.10)**\n\n- `A` General Assembly", "A/C.3/59/L.10 (https://docs.un.org/en/A/C.3/59/L.10)\n\n- A General Assembly")]
    [InlineData("> To train \\[cooks\\] \\*today\\*", "To train [cooks] *today*")]
    [InlineData("one\n\n---\n\n**two**", "one\n\ntwo")]
    [InlineData("a - b, c_d", "a - b, c_d")]
    public void Signs_are_gone_and_words_stay(string markdown, string plain) => Assert.Equal(plain, PlainText.Of(markdown));
}
