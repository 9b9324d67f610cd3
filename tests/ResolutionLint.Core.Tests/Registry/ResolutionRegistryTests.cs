using ResolutionLint.Core.Lexicons;
using ResolutionLint.Core.Registry;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Core.Tests.Registry;

public sealed class ResolutionRegistryTests
{
    [Theory]
    [InlineData(OrganNames.GeneralAssembly, "A/RES/70/1", "2015-09-25")]
    [InlineData(OrganNames.SecurityCouncil, "S/RES/1373(2001)", "2001-09-28")]
    [InlineData(OrganNames.HumanRightsCouncil, "A/HRC/RES/5/1", "2007-06-18")]
    public void Day_of_adoption_is_found(string organ, string symbol, string day) =>
        Assert.Equal(day, Lexicon.Default.Registry.Find(organ, symbol)?.Day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData(OrganNames.GeneralAssembly, "A/RES/99/1")]
    [InlineData(OrganNames.GeneralAssembly, "A/RES/70/99999")]
    [InlineData(OrganNames.GeneralAssembly, "of some other build")]
    [InlineData(OrganNames.GeneralAssembly, "A/RES/34/65")]
    [InlineData("Commission on Narcotic Drugs", "E/CN.7/RES/58/11")]
    [InlineData("", "A/RES/70/1")]
    public void What_is_not_known_is_not_found(string organ, string symbol) =>
        Assert.Null(Lexicon.Default.Registry.Find(organ, symbol));

    [Fact]
    public void Own_entries_add_and_win()
    {
        var registry = Lexicon.Default.Registry.With(RegistryFile.Read("A/RES/70/*\n1 2015-09-26\nE/CN.7/RES/58/*\n11 2015-03-17\n"));

        Assert.Equal(new DateOnly(2015, 9, 26), registry.Find(OrganNames.GeneralAssembly, "A/RES/70/1")?.Day);
        Assert.Equal(new DateOnly(2015, 3, 17), registry.Find("Commission on Narcotic Drugs", "E/CN.7/RES/58/11")?.Day);
        Assert.Equal(new DateOnly(2000, 11, 15), registry.Find(OrganNames.GeneralAssembly, "A/RES/55/25")?.Day);
        Assert.Equal(new DateOnly(2015, 9, 25), Lexicon.Default.Registry.Find(OrganNames.GeneralAssembly, "A/RES/70/1")?.Day);
    }

    [Theory]
    [InlineData("A/RES/69/133", 132, 137)]
    [InlineData("A/RES/69/132", 124, 137)]
    [InlineData("A/RES/69/999", 327, null)]
    [InlineData("A/RES/99/1", null, null)]
    public void Nearest_numbers_with_a_sure_day_are_found(string symbol, int? before, int? after)
    {
        var around = Lexicon.Default.Registry.Around(OrganNames.GeneralAssembly, symbol);

        Assert.Equal(before, around.Before?.Key.Number);
        Assert.Equal(after, around.After?.Key.Number);
    }
}
