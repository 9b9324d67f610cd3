using ResolutionLint.Rules.Patterns;

namespace ResolutionLint.Rules.Tests.Patterns;

public sealed class PhraseTests
{
    [Theory]
    [InlineData("toward", "a step toward peace", "toward")]
    [InlineData("toward", "Toward peace", "Toward")]
    [InlineData("toward", "It ends. Toward peace", "Toward")]
    [InlineData("toward", "the Toward Zero plan", null)]
    [InlineData("toward", "towards peace", null)]
    [InlineData("UN", "the UN system", "UN")]
    [InlineData("UN", "the UNDP", null)]
    [InlineData("i.e.", "goods, i.e. food", "i.e.")]
    [InlineData("organis*", "it organises", "organises")]
    [InlineData("organis*", "an organisation", "organisation")]
    [InlineData("<figure> percent", "by 12.5 percent", "12.5 percent")]
    [InlineData("<figure>%", "by 12.5%", "12.5%")]
    [InlineData("<figure>%", "by 12.5 %", null)]
    [InlineData("2 (reports|meetings)", "held 2 meetings", "2 meetings")]
    [InlineData("2 (reports|meetings)", "held 12 meetings", null)]
    [InlineData("2 (reports|meetings)", "held 1.2 meetings", null)]
    [InlineData("1,000 men", "of 1,000 men", "1,000 men")]
    [InlineData("period from <year>–<year>", "the period from 2009–2019", "period from 2009–2019")]
    [InlineData("period from <year>–<year>", "the period from 10–2019", null)]
    [InlineData("period from <year>–<year>", "the period from 2009–20190", null)]
    [InlineData("<figure> of <month>", "on 3 of May", "3 of May")]
    [InlineData("<figure> of <month>", "on 3 of Maying", null)]
    [InlineData("24/7", "open 24/7 to all", "24/7")]
    [InlineData("1.<figure> GHz", "at 1.5 GHz", "1.5 GHz")]
    [InlineData("in the (first|second) instance", "in the second instance", "in the second instance")]
    [InlineData("held at <Name>", "held at Bangkok", "held at Bangkok")]
    [InlineData("held at <Name>", "held at headquarters", null)]
    [InlineData("secretary's <word>", "the secretary’s office", "secretary’s office")]
    [InlineData("the disabled<alone>", "for the disabled and others", "the disabled")]
    [InlineData("the disabled<alone>", "for the disabled", "the disabled")]
    [InlineData("the disabled<alone>", "for the disabled tanker", null)]
    [InlineData("the disabled<alone>", "for the disabled-access route", null)]
    [InlineData("a", "a word", "a")]
    [InlineData("co-operation", "co-operation-based", "co-operation")]
    [InlineData("up date", "the start-up date", null)]
    [InlineData("up date", "an up date-stamp", null)]
    [InlineData("up date", "an up date – two", "up date")]
    [InlineData("out-of court", "an out-of court deal", "out-of court")]
    [InlineData("with out-", "filled with out-of-date words", "with out-")]
    public void Phrase_is_found_as_it_is_written(string phrase, string text, string? found)
    {
        var hits = new List<string>();

        new PhraseIndex([new Phrase(phrase)]).Find(text, hits, (found, _, span) => found.Add(text.Substring(span.Start, span.Length)));

        Assert.Equal(found is null ? [] : [found], hits);
    }

    [Theory]
    [InlineData("organis*", "organiz*", "organisations", "organizations")]
    [InlineData("<figure> percent", "<figure> per cent", "12 percent", "12 per cent")]
    [InlineData("held at <Name>", "held in <Name>", "held at Bangkok", "held in Bangkok")]
    public void Open_parts_are_filled_in(string phrase, string template, string text, string expected) =>
        Assert.Equal(expected, new Phrase(phrase).Fill(text, 0, template));

    [Fact]
    public void Many_phrases_are_found_in_one_pass()
    {
        var hits = new List<int>();

        new PhraseIndex([new Phrase("toward"), new Phrase("towards"), new Phrase("to")]).Find("to walk towards, not toward", hits, (found, number, _) => found.Add(number));

        Assert.Equal([2, 1, 0], hits);
    }
}
