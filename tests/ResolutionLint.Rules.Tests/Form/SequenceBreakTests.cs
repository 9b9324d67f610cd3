using ResolutionLint.Rules.Form;

namespace ResolutionLint.Rules.Tests.Form;

public sealed class SequenceBreakTests
{
    [Theory]
    [InlineData(new[] { 1, 2, 3, 4 }, new int[0])]
    [InlineData(new[] { 1, 2, 4, 5 }, new[] { 2 })]
    [InlineData(new[] { 1, 2, 2, 3 }, new[] { 2 })]
    [InlineData(new[] { 1, 2, 7, 4 }, new[] { 2 })]
    [InlineData(new[] { 1, 2, 2, 4 }, new[] { 2 })]
    [InlineData(new[] { 1, 3, 3, 4 }, new[] { 1 })]
    [InlineData(new[] { 1, 3, 2, 4 }, new[] { 1 })]
    [InlineData(new[] { 1, 2, 3, 1, 2 }, new[] { 3 })]
    [InlineData(new[] { 2, 3, 4 }, new[] { 0 })]
    [InlineData(new[] { 1, 3, 4, 6, 7 }, new[] { 1, 3 })]
    public void One_break_a_place(int[] numbers, int[] places) =>
        Assert.Equal(places, SequenceBreak.FindAll([.. numbers.Select(number => (int?)number)], 0).Select(found => found.Index));

    [Theory]
    [InlineData(new[] { 1, 0, 3 })]
    [InlineData(new[] { 1, 0, 2 })]
    [InlineData(new[] { 0, 2, 3 })]
    public void Missing_number_may_have_been_counted_or_not(int[] numbers) =>
        Assert.Empty(SequenceBreak.FindAll([.. numbers.Select(number => number == 0 ? (int?)null : number)], 0));

    [Fact]
    public void Count_may_go_on_from_an_earlier_list() =>
        Assert.Empty(SequenceBreak.FindAll([4, 5, 6], 3));
}
