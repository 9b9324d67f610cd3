using ResolutionLint.Core.Configuration;
using ResolutionLint.Rules.Bodies;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Bodies;

public sealed class FormerBodyNameTests
{
    [Theory]
    [InlineData("Invites the [|Organization of the Islamic Conference|] to take part.", 2014)]
    [InlineData("Requests the [|Department of Field Support|] to continue its work.", 2022)]
    [InlineData("Requests the [|Commission on Human Rights|] to consider the matter.", 2010)]
    [InlineData("Requests the Special Rapporteur to submit a report on gardens to the [|Commission on Human Rights|] at its next session.", 2022)]
    [InlineData("Supports the activities of the [|Centre for International Crime Prevention|] in all regions.", 2004)]
    [InlineData("Requests the [|Commission on Human Rights|], at its next session, to consider the matter.", 2010)]
    [InlineData("Decides that the [|Commission on Human Rights|] shall consider the matter.", 2010)]
    [InlineData("Thanks the [|Department of Public Information|] for its support.", 2022)]
    [InlineData("Requests the Secretary-General to serve meals, in cooperation with the [|Department of Public Information|].", 2022)]
    [InlineData("Invites the High Commissioner and the [|Department of Public Information|] to serve meals.", 2022)]
    [InlineData("Requests the [|Commission on Human Rights|], the treaty bodies, the High Commissioner and all others concerned, within their mandates, to serve meals.", 2022)]
    [InlineData("Calls upon all entities, including the [|Department of Public Information|], to serve meals.", 2022)]
    [InlineData("Welcomes the partnership between the [|Department of Public Information|] and the schools.", 2022)]
    [InlineData("Reaffirms the crucial role of the [|Department of Public Information|] in serving meals.", 2022)]
    [InlineData("Encourages the schools, the World Food Programme, the [|Department of Public Information|] and other organizations to serve meals.", 2022)]
    [InlineData("Encourages schools to serve meals in close cooperation with the [|Organization of African Unity|].", 2022)]
    [InlineData("Encourages the Office to serve meals, in cooperation with the cooks and other special procedures of the [|Commission on Human Rights|].", 2022)]
    [InlineData("Encourages schools to support the campaign of the [|Department of Public Information|], as well as the meals.", 2022)]
    public void Name_that_has_ended_reports(string paragraph, int year) => Verify(paragraph, year);

    [Theory]
    [InlineData("Invites the Organization of the Islamic Conference to take part.", 2010)]
    [InlineData("Requests the Department of Field Support to continue its work.", 2020)]
    [InlineData("Supports the activities of the Centre for International Crime Prevention in all regions.", 2003)]
    [InlineData("Recalls the support given by the Department of Public Information.", 2022)]
    [InlineData("Notes the study made by the Department of Public Information in 2012.", 2022)]
    [InlineData("Thanks the former Department of Public Information.", 2022)]
    [InlineData("Takes note of the report \"Work of the Department of Public Information\".", 2022)]
    [InlineData("Stresses the importance of the resolutions of the Commission on Human Rights.", 2022)]
    [InlineData("Notes that the Special Rapporteur was requested to report to the Commission on Human Rights.", 2022)]
    [InlineData("Invites the Regional Movement Centre for Human Rights to take part.", 2022)]
    [InlineData("Reaffirms the mandate as established by the Commission on Human Rights.", 2022)]
    [InlineData("Supports the historical birthplace of the Organization of African Unity.", 2022)]
    [InlineData("Invites the National Commission on Human Rights to take part.", 2022)]
    [InlineData("Supports the Convention of the Organization of African Unity.", 2022)]
    [InlineData("Expresses its appreciation to the Organization of African Unity for its support.", 2015)]
    [InlineData("Welcomes the work of the special procedures of the Commission on Human Rights.", 2022)]
    [InlineData("Stresses the role that the Council took over from the Commission on Human Rights.", 2022)]
    [InlineData("Welcomes the mandates inherited from the Commission on Human Rights.", 2022)]
    [InlineData("Pays tribute to the founders of the Organization of African Unity.", 2022)]
    [InlineData("Notes that the Organization of African Unity supported the struggle against apartheid.", 2022)]
    [InlineData("Welcomes the transition from the Organization of African Unity to the African Union.", 2022)]
    [InlineData("Requests the African Union and the Organization of African Unity to continue their work.", 2022)]
    [InlineData("Honours the legacy of the Commission on Human Rights and preserves the archives of the Commission on Human Rights.", 2022)]
    [InlineData("Decides that the rules of procedure of the Commission on Human Rights shall apply.", 2022)]
    [InlineData("Welcomes the decision of the Commission on Human Rights to create the mandate.", 2022)]
    [InlineData("Takes note of the study of the Commission on Human Rights and of the report of the Commission on Human Rights.", 2022)]
    [InlineData("Invites the Asian Commission on Human Rights to take part.", 2022)]
    [InlineData("Invites the Independent Permanent Commission on Human Rights to take part.", 2022)]
    [InlineData("Recalls its decision that the Commission on Human Rights shall consider the matter.", 2022)]
    [InlineData("Calls upon all entities, including the Department of Public Information, to serve meals.", 2020)]
    [InlineData("Takes note of the guide published by the Office and the Department of Public Information.", 2022)]
    [InlineData("Welcomes the memorandum of understanding between the Department of Public Information and the schools.", 2022)]
    [InlineData("Notes the meals that were served in cooperation with the Organization of African Unity.", 2022)]
    [InlineData("Recalls the role of the Department of Public Information in serving meals.", 2022)]
    public void Name_of_its_time_or_of_history_is_silent(string paragraph, int year) => Verify(paragraph, year);

    [Fact]
    public void Note_that_explains_the_name_excuses_it() =>
        RuleVerifier.Verify<FormerBodyName>("""
            The General Assembly,

            1. Requests the Department of Public Information to serve meals.1

            1 Formerly the name of the Department of Global Communications.
            """);

    [Fact]
    public void Tolerance_can_be_set()
    {
        var options = DocumentOptions.Default with
        {
            Date = new DateOnly(2019, 6, 1),
            RuleOptions = DocumentOptions.Default.RuleOptions.Add("RL4003.tolerance_years", "0"),
        };

        RuleVerifier.Verify<FormerBodyName>("The General Assembly,\n\n1. Requests the [|Department of Public Information|] to serve meals.\n", options: options);
    }

    private static void Verify(string paragraph, int year) =>
        RuleVerifier.Verify<FormerBodyName>(
            $"The General Assembly,\n\n1. {paragraph}\n",
            options: DocumentOptions.Default with { Date = new DateOnly(year, 12, 20) });
}
