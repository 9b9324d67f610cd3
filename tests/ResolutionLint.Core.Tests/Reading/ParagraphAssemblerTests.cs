namespace ResolutionLint.Core.Tests.Reading;

/// <summary>Text that is wrapped at a margin, with blank lines between its paragraphs.</summary>
public sealed class ParagraphAssemblerTests
{
    [Theory]
    [InlineData("Recalling the principles on wells that the conference of well diggers\nagreed upon, and their title, which is Water and the Human Right to It:\nImplementing the Framework of the Wells,")]
    [InlineData("Welcoming the meeting of the diggers of wells on the theme “More wells.\nBuilding innovative and inclusive wells”,")]
    [InlineData("Noting the reports on the wells of the desert and those who dig them;\nIndigenous Peoples and their wells; and the need for water everywhere,")]
    [InlineData("Noting that the committee of the wells (a) takes note of the drought;\n(b) recommends to dig; and (c) recommends to go on with all the digging,")]
    public void Line_in_the_middle_of_a_sentence_begins_no_paragraph(string paragraph)
    {
        var resolution = Drafts.Resolution(Around(paragraph));

        Assert.Equal(4, resolution.Preamble.Length);
        Assert.Equal(paragraph.Replace('\n', ' '), resolution.Preamble[1].Text.Text);
    }

    [Theory]
    [InlineData("Noting the wells,\nAware that the conference of well diggers on the wells of the deserts\nwas held,")]
    [InlineData("Noting the wells that the conference of the well diggers agreed upon,\n    Aware that the conference was held in the desert,")]
    public void Line_that_its_writer_has_begun_begins_a_paragraph(string paragraphs) =>
        Assert.Equal(5, Drafts.Resolution(Around(paragraphs)).Preamble.Length);

    [Fact]
    public void Finite_verb_behind_a_full_stop_begins_a_paragraph() =>
        Assert.Equal(3, Drafts.Resolution(Around("Bearing the wells in mind,") + "\nRequests the meeting of the well diggers to report to it on the wells.\n").Operatives.Length);

    private static string Around(string paragraph) =>
        $"""
        Recalling the resolutions on wells that it has adopted since the first of
        them, in which the digging of wells was declared a matter of concern to
        all who live in the desert, and the resolutions of the other organs that
        have dealt with the wells of the desert and with those that dig them and
        with those who drink from them,

        {paragraph}

        Aware that wells are dug in all the deserts of the world, and that those
        who dig them have to be given the means to do so, as the meeting of well
        diggers has said in every year since then,

        Bearing in mind that the water of the wells is the water of all of those
        who live around them,

        1. Decides that wells are dug wherever the people of the desert want one
        and that they are kept;

        2. Requests the Secretary-General to report on the wells of the deserts.
        """;
}
