using ResolutionLint.Rules.Punctuation;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Punctuation;

public sealed class UnclosedAppositionTests
{
    [Theory]
    [InlineData("Recalls the Meals Protocol, supplementing the Convention against [|Hunger|] and the Protocol on Canteens;", "Recalls the Meals Protocol, supplementing the Convention against Hunger, and the Protocol on Canteens;")]
    [InlineData("Recalls its resolution 70/1, entitled “Warm [|meals”|] in which it set a goal;", "Recalls its resolution 70/1, entitled “Warm meals”, in which it set a goal;")]
    [InlineData("Recalls the declaration, entitled \"Warm [|meals\"|] adopted by the Conference;", "Recalls the declaration, entitled \"Warm meals\", adopted by the Conference;")]
    [InlineData("Recalls the summit, held in Quito, Ecuador, from 6 to 12 March [|1995|] and the special session on meals;", "Recalls the summit, held in Quito, Ecuador, from 6 to 12 March 1995, and the special session on meals;")]
    [InlineData("Recalls the summit, held in Quito on 25 October [|2019|] at which cooks met;", "Recalls the summit, held in Quito on 25 October 2019, at which cooks met;")]
    [InlineData("Recalls the summit held in Quito, [|Ecuador|] from 6 to 12 March 1995;", "Recalls the summit held in Quito, Ecuador, from 6 to 12 March 1995;")]
    [InlineData("Invites States to consult, as [|appropriate|] the Board of the cooks;", "Invites States to consult, as appropriate, the Board of the cooks;")]
    [InlineData("Invites States and, where [|applicable|] organizations to cook;", "Invites States and, where applicable, organizations to cook;")]
    public void Missing_second_comma_reports_and_is_added(string marked, string repaired) =>
        RuleVerifier.VerifyFix<UnclosedApposition>(Draft(marked), Draft(repaired));

    [Theory]
    [InlineData("Recalls the Meals Protocol, supplementing the Convention against Hunger, and the Protocol on Canteens;")]
    [InlineData("Recalls the Meals Protocol, supplementing the Convention against Hunger and Thirst;")]
    [InlineData("Recalls the Protocol supplementing the Convention and the Protocol on Canteens;")]
    [InlineData("Recalls its resolution 70/1, entitled “Warm meals”, in which it set a goal;")]
    [InlineData("Recalls the report entitled “Warm meals” which the Council discussed;")]
    [InlineData("Recalls the parts, entitled “Meals” and “Gardens”, of the declaration;")]
    [InlineData("Invites States to cook, as appropriate, and to eat, as appropriate to their needs;")]
    [InlineData("Invites States to cook, where appropriate and useful, as applicable under national law;")]
    [InlineData("Recalls the summits, held in Quito on 5 May 2019 and in Lima on 6 June 2020;")]
    [InlineData("Recalls the summits, held in Quito on 5 May 2019 and from 6 to 7 June 2020;")]
    public void Closed_and_other_appositions_are_silent(string paragraph) =>
        RuleVerifier.Verify<UnclosedApposition>(Draft(paragraph));

    private static string Draft(string paragraph) =>
        $"The General Assembly,\n\nGuided by the purposes of the Charter,\n\n1. {paragraph}\n\n2. Decides to remain seized of the matter.";
}
