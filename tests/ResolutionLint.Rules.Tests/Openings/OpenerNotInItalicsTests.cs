using ResolutionLint.Core.Configuration;
using ResolutionLint.Rules.Openings;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Openings;

public sealed class OpenerNotInItalicsTests
{
    [Fact]
    public void Underlined_opener_and_upright_organ_line_report() =>
        RuleVerifier.VerifyFix<OpenerNotInItalics>("""
            [|The General Assembly|],

            _Recalling_ the report of the Board,

            _Noting_ the letters,

            1. <u>[|Requests|]</u> the Board to act;

            2. _Invites_ the Board to meet.
            """, """
            _The General Assembly_,

            _Recalling_ the report of the Board,

            _Noting_ the letters,

            1. _Requests_ the Board to act;

            2. _Invites_ the Board to meet.
            """, "draft.md");

    [Fact]
    public void Draft_in_bold_throughout_is_silent() =>
        RuleVerifier.Verify<OpenerNotInItalics>("""
            **The General Assembly**,

            **Recalling** the report of the Board,

            1. **Requests** the Board to act.
            """, "draft.md");

    [Fact]
    public void Underlined_operative_part_of_Model_United_Nations_is_silent() =>
        RuleVerifier.Verify<OpenerNotInItalics>("""
            *The General Assembly*,

            *Recalling* the report of the Board,

            1. <u>Requests</u> the Board to act;

            2. <u>Invites</u> the Board to meet.
            """, "draft.md", options: DocumentOptions.Default with { Organ = "model_un" });

    [Fact]
    public void Styles_of_a_document_tell_as_well() =>
        Assert.Equal(["The General Assembly", "Requests", "Further recalls"], StyledDraft.Marked<OpenerNotInItalics>("""
            The General Assembly,
            /Recalling/ the report of the Board,
            /Noting/ the letters,
            1. =Requests= the Board to act;
            2. /Recalls/ its decision to meet;
            3. /Further/ recalls the advice of the bakers;
            4. /Reaffirms/ its determination to act;
            5. /Invites/ the Board to meet.
            """));

    [Fact]
    public void Document_without_italics_is_silent() =>
        Assert.Empty(StyledDraft.Marked<OpenerNotInItalics>("""
            The General Assembly,
            Recalling the report of the Board,
            1. Requests the Board to act.
            """));
}
