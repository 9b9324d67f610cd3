using ResolutionLint.Rules.Patterns;
using ResolutionLint.Rules.RuleFiles;

namespace ResolutionLint.Rules.Tests.Patterns;

/// <summary>Phrases in which there is a choice of words.</summary>
public sealed class PhraseChoiceTests
{
    [Theory]
    [InlineData("organis(e|es|ed|ing)", "organised", "organiz*", "organized")]
    [InlineData("(organ|real)is(e|ing)", "realising", "*iz*", "realizing")]
    [InlineData("labor(|s|ed)", "labor", "labour*", "labour")]
    [InlineData("from <figure>-<figure> (May|June)", "from 28-31 May", "from * to * *", "from 28 to 31 May")]
    [InlineData("Committee (of the Whole)", "Committee (of the Whole)", "plenary", "plenary")]
    public void Choice_is_taken_and_written_again(string phrase, string text, string template, string expected)
    {
        var reading = new Phrase(phrase);

        Assert.True(reading.TryMatch(text, 0, out var end));
        Assert.Equal(text.Length, end);
        Assert.Equal(expected, reading.Fill(text, 0, template));
    }

    [Theory]
    [InlineData("organis(e|ed)", "organism")]
    [InlineData("organis(e|ed)", "organisedly")]
    [InlineData("(long|short) term", "medium term")]
    public void Words_outside_the_choice_are_no_match(string phrase, string text) => Assert.False(new Phrase(phrase).TryMatch(text, 0, out _));

    [Theory]
    [InlineData("(organ|real)is(e|ing) it", "They organise it", 5)]
    [InlineData("(2|3) reports", "some 2.3 reports, 12 reports and 3 reports", 33)]
    [InlineData("(I|II) parts", "all II parts", 4)]
    public void Index_finds_every_choice(string phrase, string text, int expected)
    {
        var found = new List<int>();
        new PhraseIndex([new Phrase(phrase)]).Find(text, found, (starts, _, span) => starts.Add(span.Start));

        Assert.Equal([expected], found);
    }

    [Fact]
    public void Variants_of_different_length_are_a_fault()
    {
        const string File = """
            id: HR001
            slug: mixed-words
            title: Words are mixed
            severity: suggestion
            message: 'Keep to one of the two usages, and write "{1}" instead of "{0}".'
            pattern:
              kind: consistency
              either:
                - - [labour, centre]
                  - [labor]
            """;

        var faults = RuleReader.Read(new StringReader(File), "language", page: null).Faults;

        Assert.Contains(faults, fault => fault.Message.Contains("as long as", StringComparison.Ordinal));
    }
}
