using ResolutionLint.Core.Semantics;
using ResolutionLint.Core.Tests.Text;

namespace ResolutionLint.Core.Tests.Semantics;

public sealed class QuotationTests
{
    [Theory]
    [InlineData("entitled “The labor of peace” and", true)]
    [InlineData("entitled ‘Work: labor in the world’ and", true)]
    [InlineData("entitled 'Work: labor in the world' and", true)]
    [InlineData("the report «\u00A0Work: labor\u00A0» of", true)]
    [InlineData("entitled ‘Member States’ labor and its fruits’, and", true)]
    [InlineData("entitled ‘labor’", true)]
    [InlineData("entitled “A ‘new’ labor” and", true)]
    [InlineData("entitled ‘A “new” labor’ and", true)]
    [InlineData("Member States’ labor", false)]
    [InlineData("Member States' labor and the Secretariat's tasks'", false)]
    [InlineData("entitled 'Programs' and Member States' labor", false)]
    [InlineData("entitled ‘Programs’ and Member States’ labor", false)]
    [InlineData("entitled ‘Programs and labor", false)]
    [InlineData("a lone « before labor", false)]
    [InlineData("« Programs » and labor", false)]
    [InlineData("entitled “A ‘new world” and labor that is theirs’.", false)]
    public void Words_in_quotation_marks_are_not_the_drafters(string text, bool expected) =>
        Assert.Equal(expected, Quotations.Of(Logical.Of(text)).Contains(text.IndexOf("labor", StringComparison.Ordinal)));
}
