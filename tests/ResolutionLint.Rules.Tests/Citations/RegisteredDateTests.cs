using ResolutionLint.Core.Configuration;
using ResolutionLint.Core.Registry;
using ResolutionLint.Rules.Citations;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Citations;

public sealed class RegisteredDateTests
{
    [Theory]
    [InlineData("Recalling its resolutions 55/25 of [|16 November 2000|] and 70/1 of 25 September 2015,")]
    [InlineData("Recalling Security Council resolution 1373 (2001) of [|29 September 2001|],")]
    [InlineData("Recalling Human Rights Council resolution 5/1 of [|19 June 2007|],")]
    public void Date_that_several_sources_contradict_reports(string paragraph)
    {
        RuleVerifier.Verify<DateAgainstRegistry>(Draft(paragraph));
        RuleVerifier.Verify<DateAgainstSingleSource>(Draft(WithoutMarks(paragraph)));
    }

    [Theory]
    [InlineData("Recalling its resolution 69/133 of [|27 July 2015|] and its resolution 69/143 of [|12 December 2014|],")]
    [InlineData("Recalling its resolution 48/327 of [|24 March 1994|],")]
    [InlineData("Recalling its resolution 69/133 of 12 December 2014 and its resolution 69/133 of 27 July 2012,")]
    [InlineData("Recalling its resolution 70/1 of 27 September 2015 and Human Rights Council resolution 16/20 of 25 March 2011,")]
    public void Date_that_other_numbers_contradict_reports(string paragraph) => RuleVerifier.Verify<DateOutOfOrder>(Draft(paragraph));

    [Theory]
    [InlineData("Recalling its resolution 57/5 of [|17 October 2002|],")]
    public void Date_that_one_source_contradicts_reports(string paragraph)
    {
        RuleVerifier.Verify<DateAgainstSingleSource>(Draft(paragraph));
        RuleVerifier.Verify<DateAgainstRegistry>(Draft(WithoutMarks(paragraph)));
    }

    [Theory]
    [InlineData("Recalling its resolution 55/25 of 15 November 2000,")]
    [InlineData("Recalling its resolution 55/25 of 15 November 2003,")]
    [InlineData("Recalling its resolution 55/25 of 31 November 2000,")]
    [InlineData("Recalling its resolution 34/65 of 12 December 1979,")]
    [InlineData("Recalling the study \"Resolution 55/25 of 16 November 2000\",")]
    [InlineData("Recalling Commission on Narcotic Drugs resolution 55/25 of 16 March 2012,")]
    public void Right_unknown_or_otherwise_reported_date_is_silent(string paragraph)
    {
        RuleVerifier.Verify<DateAgainstRegistry>(Draft(paragraph));
        RuleVerifier.Verify<DateAgainstSingleSource>(Draft(paragraph));
    }

    [Fact]
    public void Fix_takes_the_day_on_record() =>
        RuleVerifier.VerifyFix<DateAgainstRegistry>(
            Draft("Recalling its resolution 55/25 of [|16 November 2000|],"),
            Draft("Recalling its resolution 55/25 of 15 November 2000,"));

    [Fact]
    public void Own_registry_wins() =>
        RuleVerifier.Verify<DateAgainstRegistry>(
            Draft("Recalling its resolution 57/5 of [|16 October 2002|],"),
            options: DocumentOptions.Default with { Registry = RegistryFile.Read("A/RES/57/*\n5 2002-10-17\n") });

    private static string WithoutMarks(string text) => text.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal);

    private static string Draft(string paragraph) => $"The General Assembly,\n\n{paragraph}\n\n1. Decides to remain seized of the matter.\n";
}
