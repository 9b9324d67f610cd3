using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Core.Tests.Text;

public sealed class LineMapTests
{
    [Theory]
    [InlineData("", 1)]
    [InlineData("one", 1)]
    [InlineData("one\n", 2)]
    [InlineData("one\r\ntwo\rthree\nfour", 4)]
    [InlineData("one\u2028still one\u0085still one", 1)]
    public void Lines_end_at_line_feed_carriage_return_or_both(string text, int count) => Assert.Equal(count, new LineMap(text).Count);

    [Fact]
    public void Offset_has_line_and_column()
    {
        var map = new LineMap("one\r\ntwo");

        Assert.Equal(new LinePosition(0, 3), map.GetPosition(3));
        Assert.Equal(new LinePosition(1, 0), map.GetPosition(5));
        Assert.Equal(new LinePosition(1, 3), map.GetPosition(8));
    }

    [Fact]
    public void Line_may_be_taken_with_or_without_its_break()
    {
        var map = new LineMap("one\r\ntwo");

        Assert.Equal(TextSpan.FromBounds(0, 3), map.GetSpan(0));
        Assert.Equal(TextSpan.FromBounds(0, 5), map.GetSpanWithBreak(0));
    }
}
