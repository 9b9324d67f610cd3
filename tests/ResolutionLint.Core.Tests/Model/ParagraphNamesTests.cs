using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Parsing;
using ResolutionLint.Core.Reading;

namespace ResolutionLint.Core.Tests.Model;

public sealed class ParagraphNamesTests
{
    private const string Draft =
        """
        School meals

        The General Assembly,

        Recalling its resolution 57/173,

        Noting the report on bread,¹

        1. Requests the Secretary-General:

        (a) To count the ovens, taking into account:

        (i) Bakeries;

        (b) To report;

        2. Decides to remain seized of the matter.

        77th plenary meeting

        Annex

        1. Flour is the first matter:

        (a) Rye;

        (i) Dark;

        (ii) Light;

        (b) Wheat.

        ____

        ¹ See A/57/64.
        """;

    [Theory]
    [InlineData("School", "title")]
    [InlineData("The General", "organ line")]
    [InlineData("57/173", "preambular paragraph 1")]
    [InlineData("bread", "preambular paragraph 2")]
    [InlineData("Requests", "operative paragraph 1")]
    [InlineData("ovens", "operative paragraph 1 (a)")]
    [InlineData("Bakeries", "operative paragraph 1 (a) (i)")]
    [InlineData("(b)", "operative paragraph 1 (b)")]
    [InlineData("seized", "operative paragraph 2")]
    [InlineData("77th", "closing line")]
    [InlineData("Annex", "annex")]
    [InlineData("Flour", "annex, paragraph 1")]
    [InlineData("Rye", "annex, paragraph 1 (a)")]
    [InlineData("Dark", "annex, paragraph 1 (a) (i)")]
    [InlineData("Light", "annex, paragraph 1 (a) (ii)")]
    [InlineData("Wheat", "annex, paragraph 1 (b)")]
    [InlineData("See A/57", "note 1")]
    public void Place_is_named(string words, string name) =>
        Assert.Equal(name, Names(Draft).At(Draft.IndexOf(words, StringComparison.Ordinal)));

    [Fact]
    public void Several_resolutions_are_told_apart()
    {
        const string Two = "A\n\nThe General Assembly,\n\n1. Decides to act.\n\nB\n\nThe General Assembly,\n\n1. Decides to wait.\n";

        Assert.Equal("resolution B, operative paragraph 1", Names(Two).At(Two.IndexOf("wait", StringComparison.Ordinal)));
    }

    private static ParagraphNames Names(string text) =>
        ParagraphNames.Of(DocumentParser.Parse(new PlainTextReader().Read(SourceText.From(text), "draft.txt")));
}
