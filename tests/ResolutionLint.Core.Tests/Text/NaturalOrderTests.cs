using ResolutionLint.Core.Text;

namespace ResolutionLint.Core.Tests.Text;

public sealed class NaturalOrderTests
{
    [Theory]
    [InlineData("A/RES/9/*", "A/RES/10/*")]
    [InlineData("A/RES/57/*", "A/RES/S-7/*")]
    [InlineData("A/DEC/57/*", "A/HRC/RES/1/*")]
    [InlineData("S/RES/*(1946)", "S/RES/*(2001)")]
    [InlineData("A/RES/5", "A/RES/5/1")]
    public void Numbers_count_as_numbers(string first, string second)
    {
        Assert.True(NaturalOrder.Compare(first, second) < 0);
        Assert.True(NaturalOrder.Compare(second, first) > 0);
        Assert.Equal(0, NaturalOrder.Compare(first, first));
    }
}
