using ResolutionLint.LanguageServer.Capabilities.Hovers;

namespace ResolutionLint.LanguageServer.Tests.Capabilities.Hovers;

public sealed class SymbolHoverTests
{
    [Fact]
    public void Part_that_says_nothing_is_left_out() =>
        Assert.Equal(["- `A` General Assembly", "- `1` number of the document"], SymbolHover.Write("A/XYZ/1").Split('\n').Skip(2));
}
