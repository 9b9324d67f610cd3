using ResolutionLint.Rules.Citations;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Citations;

public sealed class ArabicSessionInOldCitationTests
{
    [Theory]
    [InlineData("Reaffirming its resolution [|2200/21|] of 16 December 1966,")]
    [InlineData("Reaffirming Economic and Social Council resolution [|1721/53|],")]
    [InlineData("Reaffirming its resolution [|217A/3|],")]
    [InlineData("Reaffirming its resolutions [|194 (3)|] of 11 December 1948 and resolution [|2200 A (21)|],")]
    [InlineData("Reaffirming its resolution [|194/3|] of 11 December 1948 and its resolution [|2099/20|],")]
    public void Session_in_Arabic_numerals_reports(string paragraph) => RuleVerifier.Verify<ArabicSessionInOldCitation>(InDraft(paragraph));

    [Theory]
    [InlineData("Reaffirming its resolution 2200 A (XXI) and its resolution 70/1,")]
    [InlineData("Reaffirming Economic and Social Council resolutions 1998/46 and 2004/28,")]
    [InlineData("Reaffirming its resolution 194/3 and Economic and Social Council resolution 1975/20 of 15 May 1975,")]
    [InlineData("Reaffirming Commission on Human Rights resolution 2005/36,")]
    [InlineData("Reaffirming Security Council resolution 1373 (2001), resolution 55/25 (3) and resolution 61 (16 February) of the Board,")]
    [InlineData("Recalling resolution 300/1 of the Inter-Parliamentary Union and resolution 210/4, adopted by the Parliament,")]
    [InlineData("Reaffirming the report entitled “Resolution 2200/21”,")]
    public void Numbers_of_today_are_silent(string paragraph) => RuleVerifier.Verify<ArabicSessionInOldCitation>(InDraft(paragraph));

    private static string InDraft(string paragraph) =>
        $"The General Assembly,\n\n{paragraph}\n\n1. Decides to remain seized of the matter.\n";
}
