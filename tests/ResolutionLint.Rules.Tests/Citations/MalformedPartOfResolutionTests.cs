using ResolutionLint.Rules.Citations;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Citations;

public sealed class MalformedPartOfResolutionTests
{
    [Theory]
    [InlineData("Recalling its resolution 57/292, [|Sec. IV|], of 20 December 2002,")]
    [InlineData("Recalling [|para. 2|] of its resolution 58/140,")]
    [InlineData("Recalling [|paras. 1|] to 5 of its resolution 58/140,")]
    [InlineData("Recalling [|OP8|] of General Assembly resolution 58/140,")]
    [InlineData("Recalling the [|Annex|] to its resolution 58/140,")]
    [InlineData("Recalling the agenda in [|Annex I|] to the present resolution and in [|Section II|] of the present resolution, and in [|annex 2|] to the present resolution,")]
    [InlineData("Recalling [|Section IV|] of General Assembly resolution 58/140,")]
    [InlineData("Recalling the guidelines in [|Section III|] of the reports of the Secretary-General and [|Annex II|] to the report of the Unit,")]
    [InlineData("Recalling the guidelines in [|Sec. III|] of the reports of the Secretary-General and in [|para. 4|] of the present resolution,")]
    [InlineData("Recalling its resolution 55/25, [|annex 2|],")]
    [InlineData("Recalling its resolution 55/25 [|annex II|],")]
    [InlineData("Recalling its resolution 55/25 of 15 November 2000, [|Annex II|],")]
    public void Unusual_part_in_the_text_reports(string paragraph) => RuleVerifier.Verify<MalformedPartOfResolution>(InDraft(paragraph));

    [Theory]
    [InlineData("Recalling section IV of its resolution 57/292 and paragraph 2 (a) of its resolution 58/140,")]
    [InlineData("Recalling its resolution 55/25, annex II, of 15 November 2000,")]
    [InlineData("Acting under Chapter VII of the Charter and its resolution 55/25,")]
    [InlineData("Recalling the report entitled “Annex 2 of resolution 55/25”,")]
    [InlineData("Recalling section III of the report of the Secretary-General and annex 2 to the report of the Unit,")]
    [InlineData("Recalling the annex to the present resolution and Annex I Parties to the Convention,")]
    [InlineData("Recalling the annex to its resolution 55/25, annexed to which is the Convention,")]
    public void Usual_part_in_the_text_is_silent(string paragraph) => RuleVerifier.Verify<MalformedPartOfResolution>(InDraft(paragraph));

    [Theory]
    [InlineData("Resolution 55/25, [|Annex II|].")]
    [InlineData("Resolution 57/292, [|Sec. IV|].")]
    [InlineData("Resolution 57/292, [|par. 3|].")]
    [InlineData("Resolution 55/25 [|annex|].")]
    [InlineData("See FCCC/CP/2015/10/Add.1, decision 1/CP.21, [|Annex 1|].")]
    [InlineData("A/CONF.157/24 (Part I), [|Chap. III|].")]
    [InlineData("A/CONF.157/24 (Part I), [|chapter 3|].")]
    [InlineData("A/78/152, [|Annex|].")]
    public void Unusual_part_in_a_note_reports(string paragraph) => RuleVerifier.Verify<MalformedPartOfResolution>(WithNote(paragraph));

    [Theory]
    [InlineData("Resolution 55/25, annex II.")]
    [InlineData("Resolution 57/292, sect. IV, para. 3.")]
    [InlineData("A/CONF.157/24 (Part I), chap. III, A/78/152, annex 2, and A/78/153, Annex to the report.")]
    [InlineData("See resolutions 59/39, para. 9, and 65/21, para. 18.")]
    [InlineData("Resolution 55/25, annexes I-III, and resolution 55/255, annex.")]
    public void Usual_part_in_a_note_is_silent(string paragraph) => RuleVerifier.Verify<MalformedPartOfResolution>(WithNote(paragraph));

    private static string InDraft(string paragraph) =>
        $"The General Assembly,\n\n{paragraph}\n\n1. Decides to remain seized of the matter.\n";

    private static string WithNote(string note) =>
        $"The General Assembly,\n\nTaking note of the report,1\n\n1. Decides to remain seized of the matter.\n\n1 {note}\n";
}
