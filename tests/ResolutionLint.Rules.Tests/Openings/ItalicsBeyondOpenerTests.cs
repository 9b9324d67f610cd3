using ResolutionLint.Rules.Openings;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Openings;

public sealed class ItalicsBeyondOpenerTests
{
    [Fact]
    public void Few_further_words_are_silent() =>
        RuleVerifier.Verify<ItalicsBeyondOpener>("""
            *The General Assembly*,

            *Recalling* the report of the Board,

            *Alarmed and gravely concerned* at the price of bread,

            1. *Requests* the Board to act.
            """, "draft.md");

    [Fact]
    public void Draft_in_italics_throughout_is_silent() =>
        RuleVerifier.Verify<ItalicsBeyondOpener>("""
            *The General Assembly*,

            *Recalling the report of the Board on bread*,

            *Noting the letters of the bakers of Rome*,

            1. *Requests the Board to act without any delay.*
            """, "draft.md");

    [Fact]
    public void Styles_of_a_document_tell_as_well() =>
        Assert.Equal(["the letters of the bakers"], StyledDraft.Marked<ItalicsBeyondOpener>("""
            /The General Assembly/,
            /Recalling/ the report of the Board,
            /Noting the letters of the bakers/ of Rome,
            1. /Requests/ the Board to act;
            2. /Invites/ the Board to meet.
            """));
}
