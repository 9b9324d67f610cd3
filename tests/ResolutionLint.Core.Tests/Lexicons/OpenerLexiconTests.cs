using ResolutionLint.Core.Lexicons;

namespace ResolutionLint.Core.Tests.Lexicons;

public sealed class OpenerLexiconTests
{
    private static readonly OpenerLexicon Openers = Lexicon.Default.Openers;

    [Theory]
    [InlineData("Recalling its resolution")]
    [InlineData("Recognising the need")]
    [InlineData("Gravely concerned that")]
    [InlineData("Taking note also of the report")]
    [InlineData("Also recalling the report")]
    [InlineData("Acting under Chapter VII of the Charter of the United Nations,")]
    [InlineData("Having studied the report,")]
    public void Openers_of_the_preamble_are_known(string text)
    {
        Assert.True(Openers.StartsWithPreambularOpener(text));
        Assert.False(Openers.StartsWithOperativeOpener(text));
    }

    [Theory]
    [InlineData("Requests the Secretary-General")]
    [InlineData("Also strongly condemns all acts")]
    [InlineData("Further decides")]
    [InlineData("Strongly deplores the attacks")]
    [InlineData("Once again calls upon States")]
    [InlineData("In this regard, requests the Board")]
    [InlineData("Authorises the Executive Director")]
    public void Openers_of_the_operative_part_are_known(string text)
    {
        Assert.True(Openers.StartsWithOperativeOpener(text));
        Assert.False(Openers.StartsWithPreambularOpener(text));
    }

    [Fact]
    public void Acting_under_a_chapter_may_open_either_part() =>
        Assert.True(Openers.StartsWithOperativeOpener("Acting under Chapter VII of the Charter, also decides to extend"));

    [Theory]
    [InlineData("")]
    [InlineData("The General Assembly,")]
    [InlineData("recalling its resolution")]
    [InlineData("requests the Secretary-General")]
    [InlineData("In this regard, the report")]
    [InlineData("Further")]
    [InlineData("Recallings of the past")]
    [InlineData("2003 on international cooperation")]
    public void Other_words_open_nothing(string text)
    {
        Assert.False(Openers.StartsWithPreambularOpener(text));
        Assert.False(Openers.StartsWithOperativeOpener(text));
    }

    [Fact]
    public void Longest_phrase_is_taken()
    {
        Assert.True(Openers.TryMatch("takes note with appreciation of the report", OpenerForm.Finite, out var entry, out var length));
        Assert.Equal("Takes note with appreciation", entry.Phrase);
        Assert.Equal("takes note with appreciation".Length, length);
    }

    [Fact]
    public void Forms_of_one_verb_are_twins()
    {
        Assert.True(Openers.TryMatch("Requesting the Board", OpenerForm.Participle, out var participle, out _));
        Assert.True(Openers.TryMatch("Request the Board", OpenerForm.Base, out var bare, out _));
        Assert.Equal("Requests", participle.Finite);
        Assert.Equal("Requests", bare.Finite);
        Assert.Equal(participle.Lemma, bare.Lemma);
        Assert.Equal(OpenerKind.Directive, bare.Kind);
    }

    [Fact]
    public void Adjectives_have_no_finite_twin()
    {
        Assert.True(Openers.TryMatch("Concerned at the delay", OpenerForm.Participle, out var entry, out _));
        Assert.Null(entry.Finite);
    }
}
