using ResolutionLint.Word.Editing;
using ResolutionLint.Word.Markup;
using ResolutionLint.Word.Tests.Support;

namespace ResolutionLint.Word.Tests.Editing;

public sealed class FreeIdsTests
{
    [Fact]
    public void Ids_of_all_parts_are_left_out()
    {
        var one = MarkupPart.Create("one.xml", $"<w:p {RawDocument.Bindings}><w:ins w:id=\"0\"/><w:hyperlink r:id=\"2\"/></w:p>");
        var other = MarkupPart.Create("other.xml", $"<w:p {RawDocument.Bindings}><w:ins w:id=\"1\"/><w:ins w:id=\"3\"/><w:ins w:id=\"2147483648\"/></w:p>");
        var ids = new FreeIds([one, other]);

        Assert.Equal(["2", "4", "5"], [ids.Next(), ids.Next(), ids.Next()]);
    }
}
