using Microsoft.CodeAnalysis.Text;
using ResolutionLint.LanguageServer.Capabilities;

namespace ResolutionLint.LanguageServer.Tests.Capabilities;

public sealed class WordOrderTests
{
    [Theory]
    [InlineData("the follow| |up of", "-", false)]
    [InlineData("the follow|-|up of", " ", false)]
    [InlineData("the co|-|operation of", "", false)]
    [InlineData("the under||way of", " ", false)]
    [InlineData("is |is |here", "", false)]
    [InlineData("the col|ou|r", "o", false)]
    [InlineData("it is |a| hour", "an", false)]
    [InlineData("of |57/173 and 46/152| on", "46/152 and 57/173", false)]
    [InlineData("on 1|9| December", "8", false)]
    [InlineData("in 200|1|.", "2", false)]
    [InlineData("(|b|) To cook", "c", true)]
    [InlineData("|5|. Decides", "4", true)]
    [InlineData("|9|. Decides", "10", true)]
    [InlineData("||Decides", "4. ", true)]
    [InlineData("1373||(2001)", " ", true)]
    [InlineData("|iv|. To cook", "v", true)]
    [InlineData("|II|\n", "III", true)]
    [InlineData("||To cook", "(a) ", true)]
    [InlineData("(a)||To cook", " ", true)]
    [InlineData("the|  |colour", " ", true)]
    [InlineData("them|,|\n", ";", true)]
    [InlineData("State|'|s", "\u2019", true)]
    public void Edit_keeps_words_or_does_not(string marked, string replacement, bool isKept)
    {
        var parts = marked.Split('|');
        var text = SourceText.From(string.Concat(parts));

        Assert.Equal(isKept, WordOrder.IsKept(text, new TextChange(new TextSpan(parts[0].Length, parts[1].Length), replacement)));
    }
}
