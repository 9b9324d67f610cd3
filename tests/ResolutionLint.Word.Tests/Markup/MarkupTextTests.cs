using ResolutionLint.Word.Markup;

namespace ResolutionLint.Word.Tests.Markup;

public sealed class MarkupTextTests
{
    [Fact]
    public void Text_keeps_what_has_no_meaning_in_markup() => Assert.Equal("a &lt;b&gt; &amp; \"c\"\n\t&#13;", MarkupText.Escape("a <b> & \"c\"\n\t\r"));

    [Fact]
    public void Characters_without_a_place_are_left_out()
    {
        Assert.Equal("abcd", MarkupText.Escape("a\uFFFEb\uFFFFc\u0001d"));
        Assert.Equal("ab", MarkupText.Escape("\uD83Ca\uDF10b\uD83C"));
        Assert.Equal("\uD83C\uDF10", MarkupText.EscapeValue("\uD83C\uD83C\uDF10\uFFFF"));
    }

    [Fact]
    public void Value_keeps_its_breaks() => Assert.Equal("&quot;a&quot;&#10;&#9;", MarkupText.EscapeValue("\"a\"\n\t"));

    [Theory]
    [InlineData("<w:ins w:id=\"4\" w:author=\"B\">", "<w:ins w:id=\"9\" w:author=\"B\">")]
    [InlineData("<ins\r\n x:dateid=\"1\" x:id = '4'>", "<ins\r\n x:dateid=\"1\" x:id = '9'>")]
    [InlineData("<w:ins w:author=\"x id='7' y\" w:id=\"5\">", "<w:ins w:author=\"x id='7' y\" w:id=\"9\">")]
    [InlineData("<w:ins w:author=' w:id=\"7\" ' w:id=\"5\"/>", "<w:ins w:author=' w:id=\"7\" ' w:id=\"9\"/>")]
    public void Tag_gets_another_id(string tag, string expected) => Assert.Equal(expected, MarkupText.WithId(tag, "9"));

    [Theory]
    [InlineData("<e w15:paraId=\"A\" w15:paraIdParent=\"B\"/>", "<e w15:paraId=\"A\"/>")]
    [InlineData("<e w15:paraIdParent = 'B' w15:paraId=\"A\"/>", "<e w15:paraId=\"A\"/>")]
    [InlineData("<e w15:paraId=\"A\"/>", "<e w15:paraId=\"A\"/>")]
    [InlineData("<e w15:a=' w15:paraIdParent=\"C\"' w15:paraIdParent=\"B\"/>", "<e w15:a=' w15:paraIdParent=\"C\"'/>")]
    public void Tag_loses_an_attribute(string tag, string expected) => Assert.Equal(expected, MarkupText.Without(tag, "paraIdParent"));

    [Fact]
    public void Characters_without_a_place_are_told()
    {
        Assert.True(MarkupText.CanHold("Côte d’Ivoire \U0001F310\t"));
        Assert.False(MarkupText.CanHold("\u0001"));
        Assert.False(MarkupText.CanHold("\uD83C"));
        Assert.False(MarkupText.CanHold("\uFFFF"));
    }
}
