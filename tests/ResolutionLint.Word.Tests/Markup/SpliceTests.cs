using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Word.Markup;

namespace ResolutionLint.Word.Tests.Markup;

public sealed class SpliceTests
{
    [Fact]
    public void Edits_of_one_place_come_in_the_order_given() =>
        Assert.Equal("a12Xc", Splice.Into("abc", [Edit(1, 1, "X"), Edit(1, 0, "1"), Edit(1, 0, "2")]));

    [Fact]
    public void Edits_that_overlap_are_refused() =>
        Assert.Throws<ArgumentException>(() => Splice.Into("abc", [Edit(0, 2, "X"), Edit(1, 0, "Y")]));

    private static TextChange Edit(int start, int length, string text) => new(new TextSpan(start, length), text);
}
