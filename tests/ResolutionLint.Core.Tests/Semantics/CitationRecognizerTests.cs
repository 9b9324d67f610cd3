using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Core.Tests.Semantics;

public sealed class CitationRecognizerTests
{
    [Theory]
    [InlineData("Recalling its resolution 46/152 of 18 December 1991,", "A/RES/46/152 1991-12-18")]
    [InlineData("Recalling its decision 57/525,", "A/DEC/57/525")]
    [InlineData("Recalling its decision 59/508 B,", "A/DEC/59/508 B")]
    [InlineData("Recalling its resolutions 31/6 A and B,", "A/RES/31/6 A | A/RES/31/6 B")]
    [InlineData("Recalling its decisions 31/406 A to C,", "A/DEC/31/406 A | A/DEC/31/406 B | A/DEC/31/406 C")]
    [InlineData("Recalling its resolution 217 A (III) of 10 December 1948,", "A/RES/217(III) A 1948-12-10")]
    [InlineData("Recalling its resolutions 3411 A and B (XXX),", "A/RES/3411(XXX) A | A/RES/3411(XXX) B")]
    [InlineData("Recalling its resolution 3419 A to D (XXX),", "A/RES/3419(XXX) A | A/RES/3419(XXX) B | A/RES/3419(XXX) C | A/RES/3419(XXX) D")]
    [InlineData("Recalling its resolution 3201 (S-VI) of 1 May 1974,", "A/RES/3201(S-VI) 1974-05-01")]
    [InlineData("Recalling its resolutions S-24/2 of 1 July 2000 and ES-10/15 of 20 July 2004,", "A/RES/S-24/2 2000-07-01 | A/RES/ES-10/15 2004-07-20")]
    [InlineData("Recalling its resolution 2252 (ES-V),", "A/RES/2252(ES-V)")]
    [InlineData("Recalling Economic and Social Council resolutions 1721 (LIII) and 663 C (XXIV),", "E/RES/1721(LIII) | E/RES/663(XXIV) C")]
    [InlineData("Recalling Council decision 2003/229,", "E/DEC/2003/229")]
    [InlineData("Recalling Human Rights Council resolutions 16/21 of 25 March 2011 and S-21/1 of 23 July 2014,", "A/HRC/RES/16/21 2011-03-25 | A/HRC/RES/S-21/1 2014-07-23")]
    [InlineData("Recalling the President’s statement PRST 8/1 of the Human Rights Council,", "A/HRC/PRST/8/1")]
    [InlineData("Recalling Commission on Human Rights resolution 2005/36 of 19 April 2005,", "E/CN.4/RES/2005/36 2005-04-19")]
    [InlineData("Recalling Commission on Narcotic Drugs resolution 58/11,", "E/CN.7/RES/58/11")]
    [InlineData("Recalling United Nations Environment Assembly resolution 5/14 of 2 March 2022,", "UNEP/EA.5/Res.14 2022-03-02")]
    [InlineData("Recalling World Health Assembly resolution WHA71.4 of 25 May 2018,", "WHA71.4 2018-05-25")]
    [InlineData("Recalling decision 1/CP.21 of the Conference of the Parties,", "1/CP.21")]
    [InlineData("Recalling resolution 1373 (2001) of 28 September 2001,", "S/RES/1373(2001) 2001-09-28")]
    public void Every_form_is_found(string paragraph, string expected) => Assert.Equal(expected, Found(paragraph));

    [Theory]
    [InlineData(
        "Recalling its resolutions 54/31 and 54/33 of 24 November 1999 and Economic and Social Council resolution 2003/24 of 22 July 2003,",
        "A/RES/54/31 1999-11-24 | A/RES/54/33 1999-11-24 | E/RES/2003/24 2003-07-22")]
    [InlineData("Recalling resolution 8/9 of the Conference of the States Parties,", "null")]
    [InlineData("Recalling resolution 46/7 of 23 March 2021 of the Human Rights Council,", "A/HRC/RES/46/7 2021-03-23")]
    [InlineData("Recalling that, in its resolution 2020/5, the Economic and Social Council decided to meet,", "E/RES/2020/5")]
    [InlineData("Noting that the Human Rights Council, in its resolution 48/1 of 7 October 2021, appointed a rapporteur,", "A/HRC/RES/48/1 2021-10-07")]
    [InlineData("Noting the adoption, by the Economic and Social Commission for Asia and the Pacific, of resolution 72/7 of 19 May 2016,", "E/ESCAP/RES/72/7 2016-05-19")]
    [InlineData("Noting UN-Habitat Governing Council resolution 26/8 of 12 May 2017,", "null 2017-05-12")]
    [InlineData("Noting Mutual Resolution No. 1 and International Telecommunication Union resolution 186,", "")]
    public void Organ_is_told_for_each_number(string paragraph, string expected) => Assert.Equal(expected, Found(paragraph));

    [Theory]
    [InlineData("Recalling its resolutions 49/222 A and B of 23 December 1994 and 20 July 1995,", "A/RES/49/222 A 1994-12-23 | A/RES/49/222 B 1995-07-20")]
    [InlineData("Recalling its resolutions 58/135 and 58/140 of 22 and 23 December 2003,", "A/RES/58/135 2003-12-22 | A/RES/58/140 2003-12-23")]
    [InlineData("Recalling its resolutions 46/182 and 75/127 of 11 December 2020,", "A/RES/46/182 | A/RES/75/127 2020-12-11")]
    [InlineData("Recalling section IV of its resolution 56/242, sect. II, of 24 December 2001,", "A/RES/56/242 2001-12-24")]
    [InlineData("Recalling its resolution 46/152, adopted on 18 December 1991,", "A/RES/46/152 1991-12-18")]
    [InlineData("Recalling its resolution 46/152 of 31 February 1991,", "A/RES/46/152")]
    public void Date_is_that_of_the_number_or_shared(string paragraph, string expected) => Assert.Equal(expected, Found(paragraph));

    [Theory]
    [InlineData("Recalling its resolutions 46/152 of 18 December 1991, by which it set up a programme, and 55/25 of 15 November 2000,", "A/RES/46/152 1991-12-18 | A/RES/55/25 2000-11-15")]
    [InlineData("Recalling its resolutions on the matter, in particular 55/25 of 15 November 2000,", "A/RES/55/25 2000-11-15")]
    [InlineData("Noting that help is there 24/7 in the school year 2003/04, and recalling resolutions of its own,", "")]
    [InlineData("Having considered the report of the Secretary-General (A/57/153) and document E/CN.15/2002/10,", "")]
    [InlineData("Noting the committee established pursuant to resolution 1373 (2001) concerning counter-terrorism,", "S/RES/1373(2001)")]
    [InlineData("Recalling resolutions 1325, 1820,1888 and 2242 of the Security Council,", "S/RES/1325(2000) | S/RES/1820(2008) | S/RES/1888(2009) | S/RES/2242(2015)")]
    [InlineData("Recalling resolutions 425 and 426 (1978) of 19 March 1978,", "S/RES/425(1978) | S/RES/426(1978) 1978-03-19")]
    public void Numbers_go_on_behind_a_description_and_nothing_else_counts(string paragraph, string expected) => Assert.Equal(expected, Found(paragraph));

    [Theory]
    [InlineData("Recalling its resolution A/RES/55/25,", CitationFaults.SymbolForNumber)]
    [InlineData("Recalling its resolution 55-25,", CitationFaults.WrongSeparator)]
    [InlineData("Recalling its resolution 217/III,", CitationFaults.WrongSeparator)]
    [InlineData("Recalling its resolution 55/25A,", CitationFaults.UnspacedPart)]
    [InlineData("Recalling its resolution 217 A(III),", CitationFaults.UnspacedPart)]
    [InlineData("Recalling its resolution No. 55/25,", CitationFaults.NumberSign)]
    [InlineData("Recalling resolution 1373(2001),", CitationFaults.UnspacedYear)]
    [InlineData("Recalling Security Council resolution 1373,", CitationFaults.MissingYear)]
    [InlineData("Recalling ECOSOC resolution 2002/19,", CitationFaults.AbbreviatedOrgan)]
    [InlineData("Recalling its Res. 55/25,", CitationFaults.AbbreviatedNoun)]
    [InlineData("Recalling GA Res. 55/25,", CitationFaults.AbbreviatedOrgan | CitationFaults.AbbreviatedNoun)]
    [InlineData("Recalling UNSCR 1373,", CitationFaults.AbbreviatedOrgan | CitationFaults.MissingYear)]
    public void Faults_of_form_are_told(string paragraph, CitationFaults expected) =>
        Assert.Equal(expected, Assert.Single(Draft.ModelOf(paragraph).Citations).Faults);

    [Fact]
    public void First_of_a_list_begins_with_its_noun_and_the_others_with_their_number()
    {
        var citations = Draft.ModelOf("Recalling its resolutions 54/31 and 54/33 of 24 November 1999,").Citations;

        Assert.Equal(["resolutions 54/31", "54/33 of 24 November 1999"], citations.Select(citation => citation.Text));
    }

    [Theory]
    [InlineData("Human Rights Council", "Recalling its resolution 16/21 of 25 March 2011,", "A/HRC/RES/16/21 2011-03-25")]
    [InlineData("Economic and Social Council", "Recalling its resolution 2003/24 and resolution 1503 (XLVIII),", "E/RES/2003/24 | E/RES/1503(XLVIII)")]
    [InlineData("Security Council", "Recalling its resolution 1373 and resolution 46/182,", "S/RES/1373(2001) | A/RES/46/182")]
    public void Own_numbers_are_those_of_the_adopting_organ(string organ, string paragraph, string expected) =>
        Assert.Equal(expected, Found(paragraph, organ));

    [Fact]
    public void Ibid_is_linked_to_the_note_before()
    {
        var model = Draft.ModelOf("Recalling the Convention,1 and its Protocols,2", notes: "1 Resolution 55/25, annex I.\n\n2 Ibid., annex III.");
        var ibid = Assert.Single(model.Ibids);

        Assert.Equal("A/RES/55/25", ibid.Antecedent?.Symbol);
        Assert.Single(model.Citations);
    }

    private static string Found(string paragraph, string organ = "General Assembly") =>
        string.Join(" | ", Draft.ModelOf(paragraph, organ).Citations
            .Select(citation => $"{citation.Symbol ?? (citation.Number.Contains('C', StringComparison.Ordinal) ? citation.Number : "null")} {citation.Date:yyyy-MM-dd}".TrimEnd()));
}
