using ResolutionLint.Rules.Patterns;

namespace ResolutionLint.Rules.Tests.Patterns;

/// <summary>Phrases that cannot be looked for say what is wrong with them.</summary>
public sealed class PhraseFaultsTests
{
    [Theory]
    [InlineData("", "it is empty")]
    [InlineData(" toward", "blanks too many")]
    [InlineData("two  blanks", "blanks too many")]
    [InlineData("%", "has to begin with a letter, a figure, <figure>, <month>")]
    [InlineData("<Name> first", "cannot begin with <Name>")]
    [InlineData("<year> edition", "cannot begin with <year>")]
    [InlineData("<word> edition", "cannot begin with <word>")]
    [InlineData("<figures> edition", "<figures> is no sign; did you mean <figure>?")]
    [InlineData("held at <name>", "<name> is no sign; did you mean <Name>?")]
    [InlineData("held at <city>", "<city> is no sign; write one of <figure>, <year>, <month>, <Name>, <word>, <alone>, *")]
    [InlineData("held in <year", "<year is no sign; did you mean <year>?")]
    [InlineData("*", "no letters stand before *")]
    [InlineData("or*", "at least three letters")]
    [InlineData("(ab|cd)*", "at least three letters")]
    [InlineData("(|a)bout", "each of its first words")]
    [InlineData("( a|b)", "each of its first words")]
    [InlineData("(a|b", "the bracket of the choice is not closed")]
    [InlineData("the first|second", "| stands between words of a choice only")]
    [InlineData("some (<figure>|two) meals", "'<figure>' is more than that")]
    [InlineData("some (meal*|food)", "'meal*' is more than that")]
    [InlineData("Committee (of (the|a) Whole)", "'of (the' is more than that")]
    public void Fault_is_named(string phrase, string message) => Assert.Contains(message, PhraseFaults.Of(phrase), StringComparison.Ordinal);

    [Theory]
    [InlineData("toward")]
    [InlineData("<figure> percent")]
    [InlineData("<month> session")]
    [InlineData("(first|second) session")]
    [InlineData("Committee (of the Whole)")]
    [InlineData("less than < 5")]
    public void Other_phrases_have_none(string phrase) => Assert.Null(PhraseFaults.Of(phrase));
}
