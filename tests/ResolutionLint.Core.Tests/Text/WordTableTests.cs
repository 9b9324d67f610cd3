using System.Globalization;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Core.Tests.Text;

public sealed class WordTableTests
{
    [Fact]
    public void Every_word_is_found_with_its_number_however_many_there_are()
    {
        var table = new WordTable();

        for (var i = 0; i < 1000; i++)
            table.Add(Word(i), i);

        for (var i = 0; i < 1000; i++)
            Assert.Equal(i, table.Find(Word(i)));

        Assert.Equal(1000, table.Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("C")]
    [InlineData("Office")]
    [InlineData("Central")]
    [InlineData("Centrf")]
    public void Word_that_is_not_there_has_no_number(string word)
    {
        var table = new WordTable();
        table.Add("Centre", 7);

        Assert.Equal(WordTable.Unknown, table.Find(word));
    }

    [Fact]
    public void Words_of_great_length_are_told_apart()
    {
        var table = new WordTable();
        table.Add(new string('a', 100), 1);

        Assert.Equal(1, table.Find(new string('a', 100)));
        Assert.Equal(WordTable.Unknown, table.Find(new string('a', 101)));
    }

    private static string Word(int number) => "w" + number.ToString(CultureInfo.InvariantCulture);
}
