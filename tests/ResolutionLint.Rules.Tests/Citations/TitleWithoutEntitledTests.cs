using ResolutionLint.Core.Configuration;
using ResolutionLint.Rules.Citations;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Citations;

public sealed class TitleWithoutEntitledTests
{
    [Theory]
    [InlineData("Noting the report [|titled|] “Meals for all”,", "Noting the report entitled “Meals for all”,")]
    [InlineData("Noting the report of the Centre, [|titled|] Meals and gardens,", "Noting the report of the Centre, entitled Meals and gardens,")]
    public void Titled_becomes_entitled(string paragraph, string expected) =>
        RuleVerifier.VerifyFix<TitleWithoutEntitled>(InDraft(paragraph), InDraft(expected));

    [Theory]
    [InlineData("Recalling its resolution 79/12 of 1 December 2024, [|entitled|] Meals for all,")]
    [InlineData("Deciding to include the item [|entitled|] Meals for all,")]
    [InlineData("Recalling its resolution 79/12 of 1 December 2024, [|entitled|] Gardens: a way to meals,")]
    [InlineData("Recalling its resolution 79/12 of 1 December [|2024|], “Meals for all”,")]
    [InlineData("Recalling its resolution [|79/12|] “Meals for all”,")]
    public void Title_of_a_resolution_without_marks_reports(string paragraph) => RuleVerifier.Verify<TitleWithoutEntitled>(InDraft(paragraph));

    [Theory]
    [InlineData("Noting the report [|called|] “Meals for all”,")]
    [InlineData("Noting the publication, [|called|] “Meals for all”,")]
    [InlineData("Noting the outcome document [|entitled|] Meals for all,")]
    [InlineData("Recalling resolution 70/1 of 25 September 2015, [|called|] “Meals for all”,")]
    [InlineData("Recalling the discussions under the item [|called|] “Meals for all” and the sub-item [|named|] “Gardens”,")]
    [InlineData("Noting the report of the Secretary-General [|entitled|] Meals for all,")]
    [InlineData("Recalling the outcome of the special session of the General Assembly, [|entitled|] Meals for all,")]
    [InlineData("Recalling the outcome document of the Conference, held in Rome from 3 to 5 June 2024, [|entitled|] Meals for all,")]
    [InlineData("Recalling its resolutions 78/11 of 1 December 2023 and 79/12 of 1 December 2024, [|entitled|] Meals for all,")]
    public void Title_that_is_called_something_reports(string paragraph) => RuleVerifier.Verify<TitleWithoutEntitled>(InDraft(paragraph));

    [Theory]
    [InlineData("Rejecting the decision of the so-called “Meals Court”,")]
    [InlineData("Noting that the day is called “Meals Day”,")]
    [InlineData("Noting what they called “meals for all”,")]
    [InlineData("Noting what is called “Meals for all”,")]
    [InlineData("Welcoming the initiative called “Meals for all”,")]
    [InlineData("Welcoming the network called “Meals for all”,")]
    [InlineData("Noting the operation called “Warm Meals”,")]
    [InlineData("Noting the application called “Meals for all” and the platform called “Gardens”,")]
    [InlineData("Noting the centre named “Meals for all”, and the outcome document of the Conference, and the publication entitled Meals and Minds,")]
    [InlineData("Noting the report entitled “Meals for all”,")]
    [InlineData("Noting the publication entitled Meals and Minds,")]
    [InlineData("Noting that all are entitled to meals,")]
    [InlineData("Recalling its resolution 79/12 of 1 December 2024, entitled “Meals for all”, and its resolution 79/13 (“the resolution”),")]
    [InlineData("Protecting demarcated and titled Indigenous territories,")]
    [InlineData("Noting the report entitled “A book titled “Meals””,")]
    public void Other_use_is_silent(string paragraph) => RuleVerifier.Verify<TitleWithoutEntitled>(InDraft(paragraph));

    [Fact]
    public void Report_that_was_put_on_sale_is_silent() =>
        RuleVerifier.Verify<TitleWithoutEntitled>(
            InDraft("Noting the report of the Secretary-General entitled Meals for all,"),
            options: DocumentOptions.Default with { Date = new DateOnly(1974, 8, 9) });

    private static string InDraft(string paragraph) =>
        $"The General Assembly,\n\n{paragraph}\n\n1. Decides to remain seized of the matter.\n";
}
