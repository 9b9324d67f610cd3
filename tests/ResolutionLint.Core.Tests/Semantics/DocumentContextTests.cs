using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Configuration;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Core.Tests.Semantics;

public sealed class DocumentContextTests
{
    private static readonly DateOnly Today = new(2026, 11, 20);

    [Fact]
    public void Draft_that_says_nothing_is_measured_against_today()
    {
        var context = ContextOf(string.Empty);

        Assert.Equal(Today, context.ReferenceDate);
        Assert.False(context.IsDateKnown);
    }

    [Theory]
    [InlineData("A/C.3/81/L.1", 2026, 11)]
    [InlineData("A/C.3/75/L.1", 2021, 9)]
    [InlineData("A/C.3/90/L.1", 2035, 9)]
    public void Draft_that_names_its_session_is_measured_against_the_nearest_day_of_it(string line, int year, int month)
    {
        var context = ContextOf(line);

        Assert.Equal((year, month), (context.ReferenceDate.Year, context.ReferenceDate.Month));
        Assert.False(context.IsDateKnown);
    }

    [Theory]
    [InlineData("1995/61", "Economic and Social Council", 1995)]
    [InlineData("1664 (LII)", "Economic and Social Council", 1977)]
    [InlineData("3014 (XXVII)", "General Assembly", 1973)]
    [InlineData("217 A (III)", "General Assembly", 1949)]
    public void Text_without_a_date_belongs_to_the_time_of_its_number(string number, string organ, int year)
    {
        var linter = new Linter([], Draft.Rules, Today);
        var document = linter.Parse(SourceText.From($"{number}. Nutrition of the child\n\nThe {organ},\n\nDecides to remain seized of the matter.\n"), "draft.txt");
        var context = linter.GetModel(document, DocumentOptions.Default).Context;

        Assert.Equal(year, context.ReferenceDate.Year);
        Assert.False(context.IsDateKnown);
    }

    [Fact]
    public void Configured_day_is_known()
    {
        var context = ContextOf("A/C.3/75/L.1", new DateOnly(2020, 11, 2));

        Assert.Equal(new DateOnly(2020, 11, 2), context.ReferenceDate);
        Assert.True(context.IsDateKnown);
    }

    private static DocumentContext ContextOf(string line, DateOnly? date = null)
    {
        var linter = new Linter([], Draft.Rules, Today);
        var document = linter.Parse(SourceText.From($"{line}\n\nThe General Assembly,\n\nDecides to remain seized of the matter.\n"), "draft.txt");

        return linter.GetModel(document, DocumentOptions.Default with { Date = date }).Context;
    }
}
