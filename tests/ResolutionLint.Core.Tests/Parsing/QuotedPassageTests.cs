using System.Collections.Immutable;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Core.Tests.Parsing;

public sealed class QuotedPassageTests
{
    [Theory]
    [InlineData("“5. The Committee shall meet.”", 1)]
    [InlineData("\"5. The Committee shall meet.\"", 1)]
    [InlineData("“Article 3\n\n“1. The Committee shall meet.\n\n“2. It shall elect a Chair.”", 3)]
    [InlineData("“2. The Committee shall meet.\n\n3. It shall elect a Chair.”", 2)]
    [InlineData("“7. The Committee shall “meet”.\n\n“8. It shall elect a Chair.", 2)]
    public void Quoted_paragraphs_belong_to_the_one_that_quotes_them(string quotation, int count)
    {
        var operatives = OperativesOf($"1. Decides to amend the statute as follows:\n\n{quotation}\n\n2. Requests the Secretary-General to act.");

        Assert.Equal(["1.", "2."], Drafts.Labels(operatives));
        Assert.Equal(count, operatives[0].Children.OfType<ContinuationText>().Count());
        Assert.Empty(operatives[1].Children);
    }

    [Fact]
    public void Text_in_quotation_marks_as_a_whole_keeps_its_paragraphs() =>
        Assert.Equal(["1.", "2."], Drafts.Labels(OperativesOf("“1. Welcomes the report;\n\n“2. Requests the Secretary-General to act.”")));

    [Fact]
    public void Numbers_that_the_preamble_quotes_open_no_operative_part()
    {
        var resolution = Drafts.Resolution("Taking note of the following paragraphs:\n\n“1. Wells are dug.\n\n“2. Wells are kept.”\n\n1. Welcomes the report;\n\n2. Decides to act.");

        Assert.Equal(["1.", "2."], Drafts.Labels(resolution.Operatives));
        Assert.Equal(2, Assert.Single(resolution.Preamble).Children.OfType<ContinuationText>().Count());
    }

    private static ImmutableArray<OperativeParagraph> OperativesOf(string operatives) =>
        Drafts.Parse($"The General Assembly,\n\nNoting the report,\n\n{operatives}\n").Resolutions[0].Operatives;
}
