using ResolutionLint.Rules.Coherence;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Coherence;

public sealed class MalformedSeizedParagraphTests
{
    [Fact]
    public void Spelling_is_fixed() =>
        RuleVerifier.VerifyFix<MalformedSeizedParagraph>("""
            The Security Council,

            1. Demands peace;

            2. Decides to remain [|ceased of the matter|].
            """, """
            The Security Council,

            1. Demands peace;

            2. Decides to remain seized of the matter.
            """);

    [Fact]
    public void Named_question_is_silent() =>
        RuleVerifier.Verify<MalformedSeizedParagraph>("""
            The Security Council,

            1. Demands peace;

            2. Decides to remain seized of the situation.
            """);

    [Theory]
    [InlineData("Decides to [|stay|] seized of the matter.", "Decides to remain seized of the matter.")]
    [InlineData("Decides to [|actively remain|] seized of this matter.", "Decides to remain actively seized of this matter.")]
    [InlineData("Decides to [|be seized on the matter|].", "Decides to remain seized of the matter.")]
    [InlineData("Decides to remain [|seized of the matters|].", "Decides to remain seized of the matter.")]
    [InlineData("Decides to remain [|seized of matter|], in accordance with its programme of work.", "Decides to remain seized of the matter, in accordance with its programme of work.")]
    [InlineData("Decides to remain [|ceased of this matter|].", "Decides to remain seized of this matter.")]
    [InlineData("Calls for peace, and decides to [|keep fully|] seized of the matter.", "Calls for peace, and decides to remain fully seized of the matter.")]
    [InlineData("Decides also to remain [|seized on the matter|] until May.", "Decides also to remain seized of the matter until May.")]
    [InlineData("Decides to remain [|seized|].", "Decides to remain seized of the matter.")]
    [InlineData("[|Resolves|] to remain seized of the matter.", "Decides to remain seized of the matter.")]
    [InlineData("Decides to review the measures within one year and to remain [|seized on the matter|].", "Decides to review the measures within one year and to remain seized of the matter.")]
    [InlineData("Decides that the Council shall remain [|seized on the matter|].", "Decides that the Council shall remain seized of the matter.")]
    [InlineData("Decides that it will remain actively [|seized with the matter|].", "Decides that it will remain actively seized of the matter.")]
    public void Other_words_are_fixed(string paragraph, string expected) =>
        RuleVerifier.VerifyFix<MalformedSeizedParagraph>(Draft(paragraph), Draft(expected));

    [Theory]
    [InlineData("Decides that the goods are to be seized of right.")]
    [InlineData("Requests the Secretary-General to remain actively seized of the matter.")]
    [InlineData("Notes that the Committee remains seized of these matters.")]
    [InlineData("Decides that the assets shall remain permanently seized.")]
    [InlineData("Calls upon States to ensure that the weapons stay seized.")]
    [InlineData("Decides to keep the item under review and that the vessels remain legally seized.")]
    [InlineData("Decides that cargo found to hold such items shall be seized and remain seized.")]
    [InlineData("Demands that the hostilities, which ceased in May, remain permanently ceased.")]
    [InlineData("Decides to remain seized of the matters listed in the annex.")]
    [InlineData("Decides to keep seized assets frozen, which matters.")]
    public void Other_seizure_is_silent(string paragraph) => RuleVerifier.Verify<MalformedSeizedParagraph>(Draft(paragraph));

    private static string Draft(string paragraph) => $"The Security Council,\n\n1. Demands peace;\n\n2. {paragraph}\n";
}
