using System.Collections.Immutable;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Core.Tests.Semantics;

public sealed class InstrumentRecognitionTests
{
    [Theory]
    [InlineData("the Convention on the Rights of the Child", "Convention on the Rights of the Child", InstrumentForm.Complete)]
    [InlineData("the Convention relating to the Status of Refugees", "Convention relating to the Status of Refugees", InstrumentForm.Complete)]
    [InlineData("the Convention Relating to the Status of Refugees", "Convention Relating to the Status of Refugees", InstrumentForm.Complete)]
    [InlineData("the Convention against Torture", "Convention against Torture", InstrumentForm.Cut)]
    [InlineData("the Palermo Convention", "Palermo Convention", InstrumentForm.Popular)]
    public void Title_is_found_with_its_form(string words, string title, InstrumentForm form)
    {
        var mention = Assert.Single(Recognize(words));

        Assert.Equal(title, mention.Text);
        Assert.Equal(form, mention.Form);
    }

    [Theory]
    [InlineData("the Convention on the Rights of the Family")]
    [InlineData("the Convention relating to the Status")]
    [InlineData("the Convention")]
    public void Title_of_something_else_or_of_several_is_not(string words) => Assert.Empty(Recognize(words));

    [Fact]
    public void Quotation_is_marked_as_such() => Assert.True(Assert.Single(Recognize("the study “Palermo Convention”")).IsQuoted);

    private static ImmutableArray<InstrumentMention> Recognize(string words) => Draft.ModelOf($"Recalling {words},").Instruments;
}
