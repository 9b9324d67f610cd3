using ResolutionLint.Core.Text;

namespace ResolutionLint.Core.Tests.Text;

public sealed class NearMissTests
{
    [Theory]
    [InlineData("resolution_orgna", "resolution_organ")]
    [InlineData("RESOLUTION_DATES", "resolution_date")]
    [InlineData("no", null)]
    [InlineData("something_else", null)]
    public void Nearest_word_is_found(string written, string? meant) =>
        Assert.Equal(meant, NearMiss.Find(written, ["resolution_organ", "resolution_date", "on"]));
}
