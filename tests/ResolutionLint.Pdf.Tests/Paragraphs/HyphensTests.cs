using ResolutionLint.Pdf.Paragraphs;

namespace ResolutionLint.Pdf.Tests.Paragraphs;

public sealed class HyphensTests
{
    private const string Full = "the programme of the governments for the implementation of this and of the others and";

    [Theory]
    [InlineData("and of the implemen-", "tation of others", "and of the implementation of others")]
    [InlineData("and of the implemen\u00AD", "tation of others", "and of the implementation of others")]
    [InlineData("and the Secretary-", "General of others", "and the Secretary-General of others")]
    [InlineData("and the non-", "governmental others", "and the non-governmental others")]
    [InlineData("and the COVID-", "19 pandemic", "and the COVID-19 pandemic")]
    [InlineData("and the years 2015–", "2030 of others", "and the years 2015–2030 of others")]
    [InlineData("and with www.un.org/dppa/", "en of others", "and with www.un.org/dppa/en of others")]
    [InlineData("and the socio-", "economic others", "and the socio-economic others")]
    public void Hyphen_is_undone_where_the_document_has_the_word(string line, string next, string expected) => Assert.Equal(expected, Join(line, next));

    [Fact]
    public void Hyphen_that_the_document_writes_elsewhere_is_kept() =>
        Assert.Equal("the programme-wide of others", Join("the programme-", "wide of others", "a programme-wide effort of the governments and of programmewide interest to the others"));

    [Fact]
    public void Unknown_word_is_joined_where_the_document_breaks_words() =>
        Assert.Equal("of a harbourmaster of others", Join("of a harbour-", "master of others", "the implemen-", "tation of this and of the pro-", "gramme of others in the years to come"));

    [Fact]
    public void Unknown_word_keeps_its_hyphen_where_no_word_is_broken() => Assert.Equal("of a harbour-master of others", Join("of a harbour-", "master of others"));

    [Fact]
    public void Word_without_end_is_read_once_from_its_end()
    {
        var word = new string('a', 300_000);
        Assert.Equal($"{word}-{word}", Join(word + "-", word));
    }

    private static string Join(string line, string next, params string[] others)
    {
        var sheet = new Sheet().Lines(50, 100, 12, [Full, .. others, Full, Full, Full]).Lines(50, 300, 12, line, next);
        return PagedText.Of([sheet.Page]).Text.Split('\n')[^1];
    }
}
