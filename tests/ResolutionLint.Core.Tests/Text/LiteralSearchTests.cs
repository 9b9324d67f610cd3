using ResolutionLint.Core.Text;

namespace ResolutionLint.Core.Tests.Text;

public sealed class LiteralSearchTests
{
    private static readonly string[] Few = [" ,", " - ", "—", "Official Records", "://"];
    private static readonly string[] Many = ["res.", "dec.", "res ", "dec ", "GA ", "resolution", "decision", "statement", "É", "über", "10 per cent", "…"];
    private static readonly LiteralSearch[] Searches = [new(Few), new(Many), LiteralSearch.IgnoringCase(Few), LiteralSearch.IgnoringCase(Many)];

    public static TheoryData<string> Texts { get; } =
    [
        "",
        " ",
        "a",
        "Recalling its resolution 58/4 of 31 October 2003 , and",
        "RESOLUTION and GA RES. 4",
        "see https://www.example.org - or A/RES/58/4",
        "the Official Record of the Official Records",
        "ends in res",
        "ends in Res.",
        "ÉTAT, état, Über, 10 per cent… —",
        "aaaaaaaaaaaaaaa",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void First_literal_is_found_whichever_way_is_taken(string text)
    {
        foreach (var (search, literals, comparison) in Expected())
        {
            var first = FirstOf(text, literals, comparison);

            Assert.Equal(first, search.IndexIn(text));
            Assert.Equal(first, search.IndexIn(Logical.Of(text)));
            Assert.Equal(first >= 0, search.IsIn(text));
            Assert.Equal(first >= 0, search.IsIn(Logical.Of(text)));
            Assert.Equal(first == 0, search.Begins(text));
        }
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Search_goes_on_from_an_offset(string text)
    {
        foreach (var (search, literals, comparison) in Expected())
        {
            for (var from = 0; from <= text.Length; from++)
            {
                var rest = FirstOf(text[from..], literals, comparison);
                Assert.Equal(rest < 0 ? -1 : from + rest, search.IndexIn(Logical.Of(text), from));
            }
        }
    }

    [Fact]
    public void Empty_literal_is_refused() => Assert.Throws<ArgumentException>(() => new LiteralSearch("a", ""));

    private static IEnumerable<(LiteralSearch Search, string[] Literals, StringComparison Comparison)> Expected() =>
        Searches.Select((search, i) => (search, i % 2 == 0 ? Few : Many, i < 2 ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase));

    private static int FirstOf(string text, string[] literals, StringComparison comparison) => literals
        .Select(literal => text.IndexOf(literal, comparison))
        .Where(place => place >= 0)
        .DefaultIfEmpty(-1)
        .Min();
}
