using ResolutionLint.Core.Lexicons;

namespace ResolutionLint.Core.Tests.Lexicons;

public sealed class SecurityCouncilNumbersTests
{
    private static readonly SecurityCouncilNumbers Numbers = Lexicon.Default.SecurityCouncilNumbers;

    [Theory]
    [InlineData(1, 1946)]
    [InlineData(15, 1946)]
    [InlineData(16, 1947)]
    [InlineData(1325, 2000)]
    public void A_number_tells_its_year(int number, int year) => Assert.Equal(year, Numbers.YearOf(number));

    [Fact]
    public void Later_numbers_are_of_later_years()
    {
        int?[] years = [.. Enumerable.Range(1, 10_000).Select(Numbers.YearOf).TakeWhile(year => year is not null)];

        Assert.True(years.Length > 2_700);
        Assert.Equal(years.Order(), years);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(99_999)]
    public void Other_numbers_have_no_year(int number) => Assert.Null(Numbers.YearOf(number));
}
