using ResolutionLint.Rules.Citations;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Citations;

public sealed class DateOutsideSessionTests
{
    [Theory]
    [InlineData("Recalling its resolution 62/242 of [|4 March 2007|],")]
    [InlineData("Recalling its resolutions 73/287 of [|15 April 2018|] and 75/270 of 16 April 2021,")]
    [InlineData("Recalling its resolutions 54/31 and 54/33 of [|24 November 2001|],")]
    [InlineData("Recalling its resolution 46/152 of [|December 18, 1992|],")]
    [InlineData("Recalling its resolution 2200 A (XXI) of [|16 December 1976|],")]
    [InlineData("Recalling its resolution S-24/2 of [|1 July 2001|],")]
    [InlineData("Recalling Human Rights Council resolution 46/7 of [|23 March 2020|],")]
    [InlineData("Recalling Economic and Social Council decision 2003/229 of [|22 July 2002|],")]
    [InlineData("Recalling Security Council resolution 2253 (2015) of [|17 December 2016|],")]
    [InlineData("Recalling that, in its resolution 78/69 of [|5 December 2024|], it decided to meet,")]
    public void Date_that_the_number_excludes_reports(string paragraph) => Verify(paragraph);

    [Theory]
    [InlineData("Recalling its resolutions 55/255 of 31 May 2001, 56/260 of 31 January 2002 and 77/335 of 1 September 2023,")]
    [InlineData("Recalling its resolutions 95 (I) of 11 December 1946 and 260 A (III) of 9 December 1948,")]
    [InlineData("Recalling its decision S-31/1 of 15 July 2020 and its resolution ES-11/1 of 2 March 2022,")]
    [InlineData("Recalling its resolutions 46/182 and 75/127 of 11 December 2020,")]
    [InlineData("Recalling Economic and Social Council resolution 2020/2 of 10 December 2019,")]
    [InlineData("Recalling Human Rights Council resolutions 19/1 of 1 March 2012 and S-28/1 of 18 May 2018,")]
    [InlineData("Recalling UN-Habitat Governing Council resolution 26/8 of 12 May 2017,")]
    [InlineData("Recalling resolution 2/17 of 27 May 2016 of the United Nations Environment Assembly,")]
    [InlineData("Recalling the adoption of resolution 31/1 of 20 May 2022 by the Commission on Crime Prevention and Criminal Justice,")]
    [InlineData("Recalling Security Council resolution 1989 (2001) of 17 June 2011,")]
    [InlineData("Recalling its resolution 194/3 of 11 December 1948 and its resolution 2099/20 of 20 December 1965,")]
    public void Date_that_may_be_right_is_silent(string paragraph) => Verify(paragraph);

    private static void Verify(string paragraph) =>
        RuleVerifier.Verify<DateOutsideSession>($"The General Assembly,\n\n{paragraph}\n\n1. Decides to remain seized of the matter.\n");
}
