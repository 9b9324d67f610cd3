using ResolutionLint.Core.Text;

namespace ResolutionLint.Core.Tests.Text;

public sealed class AccentsTests
{
    [Theory]
    [InlineData('e', '\u0301', 'é')]
    [InlineData('C', '\u0327', 'Ç')]
    [InlineData('ı', '\u0301', null)]
    [InlineData('q', '\u0301', null)]
    [InlineData('a', 'b', null)]
    public void Letter_and_accent_are_one(char letter, char accent, char? expected) => Assert.Equal(expected, Accents.On(letter, accent));

    [Fact]
    public void Words_with_accents_of_their_own_are_read_as_others_are()
    {
        var text = Drafts.Resolution("Noting the meeting in Yaounde\u0301 and Sa\u0303o Tome\u0301,").Preamble[0].Text;

        Assert.Equal("Noting the meeting in Yaoundé and São Tomé,", text.Text);
    }

    // An edit of such a word begins with the letter and must not leave its accent behind.
    [Fact]
    public void First_letter_of_a_word_keeps_its_accent_to_itself()
    {
        var text = Drafts.Resolution("Noting the meeting in E\u0301vora,").Preamble[0].Text;

        Assert.Equal("Noting the meeting in E\u0301vora,", text.Text);
    }

    [Fact]
    public void Words_behind_an_accent_stand_behind_it_in_the_original()
    {
        const string Source = "The General Assembly,\n\nNoting Yaounde\u0301 and Lome\u0301,";
        var text = Assert.Single(Drafts.Parse(Source).Resolutions).Preamble[0].Text;

        Assert.Equal(Source.IndexOf(" and", StringComparison.Ordinal), text.GetSourceSpan(new(text.Text.IndexOf(" and", StringComparison.Ordinal), 0)).Start);
    }
}
