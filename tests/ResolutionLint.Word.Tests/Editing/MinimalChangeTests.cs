using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Word.Editing;

namespace ResolutionLint.Word.Tests.Editing;

public sealed class MinimalChangeTests
{
    [Theory]
    [InlineData("Request", "Requests", "", "s")]
    [InlineData("Requests", "Request", "s", "")]
    [InlineData("recalling", "Recalling", "r", "R")]
    [InlineData("the the", "the", " the", "")]
    [InlineData("Urges all", "Calls all", "Urges", "Calls")]
    [InlineData("ECOSOC", "Economic and Social Council", "ECOSOC", "Economic and Social Council")]
    [InlineData("in 12th of", "in 12 of", "th", "")]
    [InlineData("Considers", "Considering", "s", "ing")]
    [InlineData("Welcomes", "Also welcomes", "W", "Also w")]
    [InlineData("A, b", "A; b", ",", ";")]
    [InlineData("seized", "seized", "", "")]
    [InlineData("\U0001F600", "\U0001F601", "\U0001F600", "\U0001F601")]
    [InlineData("\U0001F600", "\U0002F600", "\U0001F600", "\U0002F600")]
    public void Ends_that_are_the_same_are_left(string old, string @new, string expectedOld, string expectedNew)
    {
        const string Before = "... ";
        var text = Before + old + " ...";
        var change = MinimalChange.Of(text, new TextChange(new TextSpan(Before.Length, old.Length), @new));

        Assert.Equal(Before + @new + " ...", Apply(text, change));
        Assert.Equal((expectedOld, expectedNew), (text.Substring(change.Span.Start, change.Span.Length), change.NewText));
    }

    private static string Apply(string text, TextChange change) => SourceText.From(text).WithChanges(change).ToString();
}
