using ResolutionLint.Core.Text;

namespace ResolutionLint.Core.Tests.Text;

public sealed class LineLengthsTests
{
    [Fact]
    public void Lines_stand_in_the_order_of_their_lengths()
    {
        int[] lengths = [84, 3, 84, 0, 12, 70];
        var counted = new LineLengths();

        foreach (var length in lengths)
            counted.Add(length);

        Assert.Equal(lengths.Order(), Enumerable.Range(0, counted.Count).Select(counted.At));
    }

    [Fact]
    public void Paragraph_on_one_line_is_just_longer_than_any_page()
    {
        var counted = new LineLengths();
        counted.Add(100_000);

        Assert.InRange(counted.At(0), 200, 100_000);
    }
}
