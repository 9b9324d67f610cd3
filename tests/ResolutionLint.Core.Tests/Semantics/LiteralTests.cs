using ResolutionLint.Core.Semantics;
using ResolutionLint.Core.Tests.Text;

namespace ResolutionLint.Core.Tests.Semantics;

public sealed class LiteralTests
{
    [Theory]
    [InlineData("see https://www.ilo.org/labor/programs?x=10%20y, and", "labor", true)]
    [InlineData("see www.ilo.org/labor and", "labor", true)]
    [InlineData("write to info@labor.org, or", "labor", true)]
    [InlineData("the key `labor` of", "labor", true)]
    [InlineData("the key ``a `labor` b`` of", "labor", true)]
    [InlineData("see https://www.ilo.org/programs and labor", "labor", false)]
    [InlineData("a lone ` before labor", "labor", false)]
    [InlineData("write to info@ilo.org of labor", "labor", false)]
    [InlineData("labor @ home", "labor", false)]
    public void Words_in_addresses_and_code_are_not_the_drafters(string text, string word, bool expected) =>
        Assert.Equal(expected, Quotations.Of(Logical.Of(text)).Contains(text.IndexOf(word, StringComparison.Ordinal)));
}
