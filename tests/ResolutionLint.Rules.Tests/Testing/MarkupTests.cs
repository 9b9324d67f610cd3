using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Testing;

public sealed class MarkupTests
{
    [Fact]
    public void Marks_are_taken_out_and_their_places_kept()
    {
        var markup = Markup.Parse("Recalling its [|resolution|] 46/152 {|RL5001:;|}");

        Assert.Equal("Recalling its resolution 46/152 ;", markup.Text);
        Assert.Equal([null, "RL5001"], markup.Expected.Select(mark => mark.Id));
        Assert.Equal([new TextSpan(14, 10), new TextSpan(32, 1)], markup.Expected.Select(mark => mark.Span));
    }

    [Fact]
    public void Marks_may_stand_inside_each_other()
    {
        var markup = Markup.Parse("[|the {|RL4001:Centre|}|]");

        Assert.Equal("the Centre", markup.Text);
        Assert.Equal([null, "RL4001"], markup.Expected.Select(mark => mark.Id));
        Assert.Equal([new TextSpan(0, 10), new TextSpan(4, 6)], markup.Expected.Select(mark => mark.Span));
    }

    [Theory]
    [InlineData("Recalling [|its")]
    [InlineData("Recalling its|]")]
    [InlineData("Recalling {|its")]
    public void Mark_without_its_other_half_is_refused(string marked) =>
        Assert.Throws<FormatException>(() => Markup.Parse(marked));

    [Theory]
    [InlineData("Recalling its resolution")]
    [InlineData("[|Recalling|] its [|resolution|]")]
    [InlineData("[|Recalling|][| its|]")]
    [InlineData("[|{|RL2001:Recalling|} its|]")]
    [InlineData("[|Recalling {|RL2001:its|}|]{|RL2002:,|}")]
    [InlineData("Recalling[||] its[||]")]
    [InlineData("[|Recalling|][||][| its|]")]
    public void What_is_parsed_is_written_back(string marked)
    {
        var markup = Markup.Parse(marked);

        Assert.Equal(marked, Markup.Write(markup.Text, markup.Expected));
    }
}
