using ResolutionLint.Core.Lexicons;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Core.Tests.Semantics;

public sealed class DateAndSessionTests
{
    [Theory]
    [InlineData("18 December 2002", DateForm.Standard)]
    [InlineData("December 18, 2002", DateForm.OtherWords)]
    [InlineData("18th December 2002", DateForm.OtherWords)]
    [InlineData("18th of December, 2002", DateForm.OtherWords)]
    [InlineData("01 May 2003", DateForm.OtherWords)]
    [InlineData("18 Dec. 2002", DateForm.OtherWords)]
    [InlineData("18 december 2002", DateForm.OtherWords)]
    [InlineData("2002-12-18", DateForm.Digits)]
    [InlineData("18/12/2002", DateForm.AmbiguousDigits)]
    public void Date_is_found_in_its_form(string text, DateForm form)
    {
        var date = Assert.Single(Draft.ModelOf($"Recalling the meeting of {text},").Dates);

        Assert.Equal(text, date.Text);
        Assert.Equal(form, date.Form);
        Assert.NotNull(date.Value);
    }

    [Fact]
    public void Day_that_does_not_exist_has_no_value() =>
        Assert.Null(Assert.Single(Draft.ModelOf("Recalling the meeting of 31 June 2003,").Dates).Value);

    [Theory]
    [InlineData("at its fifty-eighth session", "58")]
    [InlineData("at its one hundred and first session", "101")]
    [InlineData("at its fifty-eighth, fifty-ninth and sixtieth sessions", "58 59 60")]
    [InlineData("at its tenth emergency special session", "10 EmergencySpecial")]
    [InlineData("at its twenty-seventh special session", "27 Special")]
    [InlineData("at its resumed fifty-fifth session and its 58th regular session", "55 58")]
    [InlineData("during the annual session", "")]
    public void Session_is_found(string words, string expected)
    {
        var sessions = Draft.ModelOf($"Recalling the decision taken {words} held in New York,").Sessions;

        Assert.Equal(expected, string.Join(' ', sessions.Select(session => session.Series == SessionSeries.Regular ? $"{session.Number}" : $"{session.Number} {session.Series}")));
    }

    [Theory]
    [InlineData("A/57/153")]
    [InlineData("E/CN.15/2002/10")]
    [InlineData("A/C.3/57/L.12/Rev.1")]
    [InlineData("S/RES/1373 (2001)")]
    [InlineData("UNEP/EA.5/Res.14")]
    public void Symbol_is_found(string symbol) =>
        Assert.Equal(symbol, Assert.Single(Draft.ModelOf($"Taking note of document {symbol}, and of the ratio and/or 24/7,").Symbols).Text);

    [Theory]
    [InlineData(1373, 2001)]
    [InlineData(242, 1967)]
    [InlineData(67, 1949)]
    public void Year_of_a_Security_Council_number_is_known(int number, int year) =>
        Assert.Equal(year, Lexicon.Default.SecurityCouncilNumbers.YearOf(number));

    [Fact]
    public void Later_numbers_are_of_later_years()
    {
        Assert.True(Lexicon.Default.SecurityCouncilNumbers.IsPossible(2999, 2029));
        Assert.False(Lexicon.Default.SecurityCouncilNumbers.IsPossible(2999, 2011));
        Assert.False(Lexicon.Default.SecurityCouncilNumbers.IsPossible(1989, 2001));
    }
}
